package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    @Test
    void onlyAnUnknownUserMeansNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authentication(
                        AuthOutcome.WRONG_SECRET, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessageContaining("outcome WRONG_SECRET");
    }

    @Test
    void describesAnUnknownUserWithoutAName() {
        assertThat(Authentication.unknownUser().describe()).isEqualTo("log-in UNKNOWN_USER");
    }
}
