package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How old an IMAP-only password is (claim B1).
 *
 * @param issuedAt when it was issued
 * @param months whole months since then by Japan's calendar, 0 for one that is issued in the future
 * @param advice what is to be done
 */
public record PasswordAge(Instant issuedAt, int months, Advice advice) {
    /** What an age asks for. */
    public enum Advice {
        /** Nothing. */
        KEEP,
        /** A reissue would be good: 3 months. */
        REISSUE_ADVISED,
        /** A reissue is due: 6 months. */
        REISSUE_URGED
    }

    static PasswordAge of(Instant issuedAt, PasswordAgeRules rules, Instant now) {
        long months = ChronoUnit.MONTHS.between(issuedAt.atZone(SimulatorClock.ZONE), now.atZone(SimulatorClock.ZONE));
        int whole = Math.toIntExact(Math.max(0, months));
        return new PasswordAge(issuedAt, whole, rules.advice(whole));
    }
}
