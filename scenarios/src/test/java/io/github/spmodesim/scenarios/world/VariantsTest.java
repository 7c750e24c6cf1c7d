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
    void anotherDriverTakesNoMoreThanTheTimeOutsFromTheProfile() {
        assertThat(iphone(Drive.JAKARTA).assumed())
                .containsExactly("timeouts.connect", "timeouts.reply", "timeouts.content");
    }

    private static Variants iphone(Drive drive) {
        return new Variants(Apps.named("iPhoneのメール"), drive, SetUpWay.BY_HAND, List.of());
    }
}
