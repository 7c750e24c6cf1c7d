package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.dialect.RelayRetries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a message is tried again, and when it is given up (RFC 5321 section 4.5.4.1); immutable.
 *
 * @param first from the first attempt to the second
 * @param factor how many times as long each further wait is
 * @param longest bound on a wait
 * @param giveUpAge how old a message gets, zero for no bound
 * @param delayNoticeAge the age at which its delay is told, zero for never
 */
public record RetrySchedule(Duration first, int factor, Duration longest, Duration giveUpAge, Duration delayNoticeAge) {
    /** The schedule that a dialect describes. */
    public static RetrySchedule of(RelayRetries retries) {
        return new RetrySchedule(
                Duration.ofMinutes(retries.firstRetryMinutes().value()),
                retries.backOffFactor().value(),
                Duration.ofMinutes(retries.longestRetryMinutes().value()),
                Duration.ofMinutes(retries.giveUpMinutes().value()),
                Duration.ofMinutes(retries.delayNoticeMinutes().value()));
    }

    /** When a message that was accepted then is given up; empty for never. */
    public Optional<Instant> giveUpAt(Instant accepted) {
        return giveUpAge.isZero() ? Optional.empty() : Optional.of(accepted.plus(giveUpAge));
    }

    /**
     * The next attempt after one that failed; the last one is due when the message is to be given up.
     *
     * @param attempts made so far, at least 1
     * @param now when the last one ended
     * @return empty where that was the last
     */
    Optional<Instant> next(Instant accepted, int attempts, Instant now) {
        Instant next = now.plus(waitAfter(attempts));
        Optional<Instant> end = giveUpAt(accepted);
        if (end.isEmpty()) {
            return Optional.of(next);
        }
        return end.filter(now::isBefore).map(last -> next.isBefore(last) ? next : last);
    }

    /** Whether a message that was accepted then is late. */
    boolean isLate(Instant accepted, Instant now) {
        return !delayNoticeAge.isZero() && !now.isBefore(accepted.plus(delayNoticeAge));
    }

    private Duration waitAfter(int attempts) {
        Duration wait = first;
        for (int i = 1; i < attempts && factor > 1 && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(factor);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
