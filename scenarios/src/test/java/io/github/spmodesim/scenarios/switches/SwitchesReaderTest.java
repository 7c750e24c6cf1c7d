package io.github.spmodesim.scenarios.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.scenarios.claim.Claims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchesReaderTest {
    private static final Switches ALL = Switches.inTheJar();

    @Test
    void thereAreFortyAtLeastAndEveryClaimIsBrokenByOne() {
        Set<String> broken =
                ALL.all().stream().flatMap(one -> one.breaks().stream()).collect(Collectors.toSet());

        assertThat(ALL.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Claims.ofTheArticle().ids()).allMatch(broken::contains, "broken by a switch");
    }

    @Test
    void theyNameNoClaimThatThereIsNot() {
        assertThat(ALL.all())
                .allSatisfy(one -> assertThat(Claims.ofTheArticle().ids())
                        .containsAll(one.breaks())
                        .containsAll(one.related()));
    }

    @Test
    void noTwoTurnTheSame() {
        assertThat(ALL.all())
                .extracting(one -> one.dialect() + " " + one.faults())
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameThatIsNoneIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.named("no-such"))
                .withMessageStartingWith("switch: found no-such, expected one of [d-account-password-works, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}| switches.yaml: switches: found , expected a list",
                "{switches: [{id: A, ja: x, en: x, dialect: {spam.days: 1}, breaks: [P1]}]}| switch A: found A, expected an id",
                "{switches: [{id: a, ja: x, en: x, breaks: [P1]}]}| switch a: found nothing that is turned",
                "{switches: [{id: a, ja: x, en: x, dialect: {spam.days: 1}, breaks: [P1], color: red}]}| switch a: found the field color",
                "{switches: [{id: a, ja: x, en: x, dialect: {spam.days: 1}, breaks: [P1], related: [P1]}]}| switch a: found P1 as broken and as related",
                "{switches: [{id: a, ja: x, en: x, dialect: {spam.day: 1}, breaks: [P1]}]}| switch a: Unknown setting spam.day",
                "{switches: [{id: a, ja: x, en: x, faults: [{fault: latencies}], breaks: [P1]}]}| switch a: faults: fault",
                "{switches: [{id: a, ja: x, en: x, dialect: {spam.days: [1]}, breaks: [P1]}]}| switch a: dialect: spam.days: found [1]",
                "{switches: [{id: a, ja: x, en: x, dialect: {spam.days: 1}}]}| switch a: breaks: found , expected a list",
            })
    void whatDoesNotKeepToTheFormatIsRefused(String yaml, String message) {
        assertThatThrownBy(() -> SwitchesReader.read(yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SwitchesFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void oneIdTwiceIsRefused() throws IOException {
        String one = "{id: a, ja: x, en: x, dialect: {spam.days: 1}, breaks: [P1]}";

        assertThat(SwitchesReader.read(("{switches: [" + one + "]}").getBytes(StandardCharsets.UTF_8))
                        .all())
                .hasSize(1);
        assertThatThrownBy(() ->
                        SwitchesReader.read(("{switches: [" + one + "," + one + "]}").getBytes(StandardCharsets.UTF_8)))
                .hasMessage("switch a: found two of them, expected each id once");
    }

    @Test
    void noSwitchIsChosenUnlessThePropertyNamesOne() {
        assertThat(Stream.of(Switches.chosen()).toList().get(0)).isEmpty();
    }
}
