package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final Instant ACCEPTED = Instant.parse("2026-11-01T00:00:00Z");

    private final RetrySchedule docomo =
            RetrySchedule.of(Dialects.named("docomo").bind().relay().retries());

    @Test
    void waitsLongerEachTimeUpToABoundAndTriesOnceMoreAtTheEnd() {
        List<Long> minutes = new ArrayList<>();
        Instant now = ACCEPTED;
        for (Optional<Instant> next = docomo.next(ACCEPTED, 1, now);
                next.isPresent();
                next = docomo.next(ACCEPTED, minutes.size() + 1, now)) {
            minutes.add(Duration.between(now, next.get()).toMinutes());
            now = next.get();
        }

        assertThat(minutes.subList(0, 6)).containsExactly(30L, 60L, 120L, 240L, 240L, 240L);
        assertThat(now).isEqualTo(ACCEPTED.plus(Duration.ofDays(5)));
    }

    @Test
    void isOverWhenAnAttemptEndsAfterTheTime() {
        Instant end = ACCEPTED.plus(Duration.ofDays(5));

        assertThat(docomo.next(ACCEPTED, 1, end.minusSeconds(1))).contains(end);
        assertThat(docomo.next(ACCEPTED, 1, end)).isEmpty();
        assertThat(docomo.next(ACCEPTED, 1, end.plusSeconds(1))).isEmpty();
    }

    @Test
    void neverEndsWhereThereIsNoBound() {
        RetrySchedule endless = RetrySchedule.of(Dialects.named("docomo")
                .with("relay.retries.giveUpMinutes", "off")
                .bind()
                .relay()
                .retries());
        Instant late = ACCEPTED.plus(Duration.ofDays(10_000));

        assertThat(endless.next(ACCEPTED, 1_000_000, late)).contains(late.plus(Duration.ofHours(4)));
        assertThat(endless.giveUpAt(ACCEPTED)).isEmpty();
    }

    @Test
    void aDelayIsOneFromAnAgeOn() {
        assertThat(docomo.isLate(ACCEPTED, ACCEPTED.plus(Duration.ofMinutes(239))))
                .isFalse();
        assertThat(docomo.isLate(ACCEPTED, ACCEPTED.plus(Duration.ofHours(4)))).isTrue();
        RetrySchedule silent =
                new RetrySchedule(Duration.ofMinutes(1), 1, Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);
        assertThat(silent.isLate(ACCEPTED, ACCEPTED.plus(Duration.ofDays(99)))).isFalse();
    }
}
