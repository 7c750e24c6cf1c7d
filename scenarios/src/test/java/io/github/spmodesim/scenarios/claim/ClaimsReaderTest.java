package io.github.spmodesim.scenarios.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of claims is read strictly. */
class ClaimsReaderTest {
    private static final String GOOD = """
            headings:
              - {key: what, ja: 何か, en: What it is}
            claims:
              - {id: P1, heading: what, ja: 事実, en: a fact, url: "https://example.jp/"}
            """;

    @Test
    void aClaimKnowsItsHeadingAndItsTag() throws IOException {
        Claim claim = read(GOOD).find("P1").orElseThrow();

        assertThat(claim.heading()).isEqualTo(new Heading("what", "何か", "What it is"));
        assertThat(claim.tag()).isEqualTo("@claim-P1");
        assertThat(claim.url()).contains(URI.create("https://example.jp/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading: what | heading: other | claim P1: heading: found other, expected one of [what]",
                "id: P1 | id: p1 | claim p1: found p1, expected an id such as P1, T1a or T1F2",
                "en: a fact | fr: un fait | claim P1: found the field fr",
                "ja: 事実 | ja: ' ' | claim P1: ja: found \" \", expected a text",
                "claims: | facts: | claims.yaml: found the field facts"
            })
    void whatDoesNotFitIsRefusedByName(String good, String bad, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(ClaimsFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anIdStandsThereOnce() {
        String twice = GOOD + "  - {id: P1, heading: what, ja: 別の事実, en: another fact}\n";

        assertThatThrownBy(() -> read(twice)).hasMessage("claim P1: found two of them, expected each id once");
    }

    @Test
    void aHeadingWithoutAClaimIsRefused() {
        String empty = GOOD.replace("claims:", "  - {key: more, ja: さらに, en: More}\nclaims:");

        assertThatThrownBy(() -> read(empty)).hasMessage("heading more: found no claim, expected at least one");
    }

    private static Claims read(String yaml) throws IOException {
        return ClaimsReader.read(yaml.getBytes(UTF_8));
    }
}
