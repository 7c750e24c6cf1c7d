package io.github.spmodesim.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorClockRangeTest {
    private static final String RANGE = "expected an instant from 1970-01-01T00:00:00Z to 9999-01-01T00:00:00Z, got ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "9999-01-01T00:00:01Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void hasNoTimeOutsideTheYearsThatDatesCanTell(String text) {
        Instant instant = Instant.parse(text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.running(instant))
                .withMessage(RANGE + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.standing(instant))
                .withMessage(RANGE + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatorClock.running().set(instant))
                .withMessage(RANGE + text);
    }

    @Test
    void goesToTheEndsOfThoseYears() {
        SimulatorClock clock = SimulatorClock.standing(SimulatorClock.EARLIEST);

        clock.advance(Duration.between(SimulatorClock.EARLIEST, SimulatorClock.LATEST));

        assertThat(clock.instant()).isEqualTo(SimulatorClock.LATEST);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThat(clock.instant()).isEqualTo(SimulatorClock.LATEST);
    }
}
