package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {
    @ParameterizedTest
    @CsvSource({
        "a@b.jp, a@b.jp, true",
        "A@b.JP, a@B.jp, true",
        "a@b.jp, xa@b.jp, false",
        "*@shop.example, news@shop.example, true",
        "*@shop.example, news@shop.example.jp, false",
        "*当選*, おめでとう 当選 しました, true",
        "*当選*, 落選, false",
        "a*b*c, a1b2c, true",
        "a*b*c, abc, true",
        "a*b*c, acb, false",
        "ab*ba, aba, false",
        "ab*b*ba, abba, false",
        "*, '', true",
        "'', '', true",
        "'', x, false",
        "**, x, true"
    })
    void asksForTheWholeTextWhateverItsCase(String pattern, String text, boolean matches) {
        assertThat(new WildcardPattern(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void takesNoTimeOverManyStars() {
        WildcardPattern pattern = new WildcardPattern("*a".repeat(40) + "*b");

        assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> pattern.matches("a".repeat(100_000))))
                .succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(false);
    }
}
