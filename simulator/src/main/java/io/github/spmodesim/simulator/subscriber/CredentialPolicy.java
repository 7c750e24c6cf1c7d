package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.CredentialDialect;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.CRC32;

/**
 * The time-line: which secret mail accepts, by instant, access path and cohort (claims S1 to S3).
 *
 * @param overseasFrom from when on access from abroad needs the IMAP-only password
 * @param domesticFrom from when on the first cohort needs it inside Japan
 * @param rollOut over how long the cohorts follow one another
 * @param cohorts how many there are
 */
public record CredentialPolicy(Instant overseasFrom, Instant domesticFrom, Duration rollOut, int cohorts) {
    /** Returns the time-line of a dialect; its days begin at midnight in Japan. */
    public static CredentialPolicy of(CredentialDialect dialect) {
        return new CredentialPolicy(
                midnight(dialect.overseasDate()),
                midnight(dialect.domesticDate()),
                Duration.ofDays(dialect.domesticRollOutDays().value()),
                dialect.domesticCohorts().value());
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(SimulatorClock.ZONE).toInstant();
    }

    /** Returns how far the obligation has come. */
    public CredentialStage stage(Instant now) {
        if (now.isBefore(overseasFrom)) {
            return CredentialStage.OPTIONAL;
        }
        if (now.isBefore(domesticFrom)) {
            return CredentialStage.OVERSEAS_REQUIRED;
        }
        return now.isBefore(requiredFrom(cohorts - 1)) ? CredentialStage.DOMESTIC_PHASED : CredentialStage.REQUIRED;
    }

    /** Returns whether who has never had an IMAP-only password may still use the d account password in mail. */
    public boolean takesDAccountPassword(ImapId subscriber, AccessPath path, Instant now) {
        return now.isBefore(path.abroad() ? overseasFrom : requiredFrom(cohort(subscriber)));
    }

    /**
     * Returns a subscriber's group of the roll-out, from 0 on; the same in every run. Assumption: a checksum of the IMAP ID
     * divides the subscribers, how docomo did it is not known.
     */
    public int cohort(ImapId subscriber) {
        CRC32 sum = new CRC32();
        sum.update(subscriber.value().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % cohorts);
    }

    /** Returns from when on a cohort needs the IMAP-only password inside Japan. */
    public Instant requiredFrom(int cohort) {
        return domesticFrom.plus(rollOut.multipliedBy(cohort).dividedBy(cohorts));
    }
}
