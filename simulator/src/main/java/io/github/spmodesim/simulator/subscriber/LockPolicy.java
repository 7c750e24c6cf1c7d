package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.LockDialect;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What locks and what releases, as the dialect says; a number of failures of 0 never locks.
 *
 * @param networkPin wrong network PINs in a row
 * @param spmodePassword wrong spmode passwords in a row, and whether midnight releases
 * @param dAccount wrong sign-ins of the d account in a row, and whether the lock stops mail
 * @param mail wrong passwords of mail clients
 */
public record LockPolicy(int networkPin, SpmodeRule spmodePassword, DAccountRule dAccount, MailRule mail) {
    /**
     * The rule for the spmode password.
     *
     * @param failures in a row
     * @param releasedAtMidnight whether the next midnight in Japan releases it
     */
    public record SpmodeRule(int failures, boolean releasedAtMidnight) {}

    /**
     * The rule for the d account.
     *
     * @param failures in a row
     * @param stopsMail whether its lock stops mail
     */
    public record DAccountRule(int failures, boolean stopsMail) {}

    /**
     * The rule for mail clients.
     *
     * @param failures how many lock the d account
     * @param within in how long; zero for ever
     */
    public record MailRule(int failures, Duration within) {}

    /** Returns the rules of a dialect. */
    public static LockPolicy of(LockDialect dialect) {
        return new LockPolicy(
                dialect.networkPin().failures().value(),
                new SpmodeRule(
                        dialect.spmodePassword().failures().value(),
                        dialect.spmodePassword().releasedAtMidnight().value()),
                new DAccountRule(
                        dialect.dAccount().failures().value(),
                        dialect.dAccount().stopsMail().value()),
                new MailRule(
                        dialect.mail().failures().value(),
                        Duration.ofMinutes(dialect.mail().withinMinutes().value())));
    }

    /** Returns how many wrong ones in a row lock something on the portal; 0 for never. */
    int failures(LockKind kind) {
        return switch (kind) {
            case NETWORK_PIN -> networkPin;
            case SPMODE_PASSWORD -> spmodePassword.failures();
            case D_ACCOUNT -> dAccount.failures();
        };
    }

    /** Returns when a lock that strikes now is released by itself. */
    Optional<Instant> releaseOf(LockKind kind, Instant now) {
        boolean midnight = kind == LockKind.SPMODE_PASSWORD && spmodePassword.releasedAtMidnight();
        return midnight ? Optional.of(nextMidnight(now)) : Optional.empty();
    }

    private static Instant nextMidnight(Instant now) {
        return now.atZone(SimulatorClock.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(SimulatorClock.ZONE)
                .toInstant();
    }
}
