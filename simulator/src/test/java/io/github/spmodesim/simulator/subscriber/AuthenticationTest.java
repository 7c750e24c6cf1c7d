package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    @Test
    void onlyAnUnknownUserMeansNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authentication(AuthOutcome.ACCEPTED, Optional.empty()))
                .withMessageContaining("outcome ACCEPTED");
    }

    @Test
    void describesAnUnknownUserWithoutAName() {
        assertThat(new Authentication(AuthOutcome.UNKNOWN_USER, Optional.empty()).describe())
                .isEqualTo("log-in UNKNOWN_USER");
    }
}
