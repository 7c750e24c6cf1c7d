package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {
    @Test
    void whatTheProfilesOwnDriverDoesRestsOnEveryValueWithOneCandidate() {
        assertThat(iphone(Drive.WIRE).assumed())
                .contains("timeouts.reply", "tls.protocols", "imap.login.rounds", "smtp.login.fallback")
                .doesNotContain("imap.login.order")
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherDriverTakesNoMoreThanItHeedsFromTheProfile() {
        assertThat(iphone(Drive.JAKARTA).assumed())
                .containsExactly("timeouts.connect", "timeouts.reply", "timeouts.content");
        assertThat(variants("Outlook", Drive.JAKARTA).assumed())
                .contains("imap.login.wrong_password", "imap.login.other_words")
                .doesNotContain("imap.login.rounds");
    }

    private static Variants iphone(Drive drive) {
        return variants("iPhoneのメール", drive);
    }

    private static Variants variants(String app, Drive drive) {
        return new Variants(Apps.named(app), drive, SetUpWay.BY_HAND, List.of());
    }
}
