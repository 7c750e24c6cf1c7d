package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Parts of the calendar in which a rule strikes, drawn from the seed: what comes and goes, but always at the same times.
 *
 * @param length of each part, in whole seconds
 * @param share of the parts in which it strikes, above 0 and below 1
 */
public record FaultSlots(Duration length, double share) {
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Refuses parts that are none. */
    public FaultSlots {
        FaultTime.check("slot", length);
        if (length.compareTo(SHORTEST) < 0 || !length.equals(Duration.ofSeconds(length.toSeconds()))) {
            throw new FaultRefusal("slot", FaultTime.written(length), "whole seconds, one or more");
        }
        if (!(share > 0 && share < 1)) {
            throw new FaultRefusal("share", Double.toString(share), "a number above 0 and below 1");
        }
    }

    /** Whether it strikes at an instant. */
    boolean include(Instant now, long seed) {
        return new SplittableRandom(seed ^ number(now)).nextDouble() < share;
    }

    /** When the part ends that an instant is in. */
    Instant end(Instant now) {
        return Instant.ofEpochSecond((number(now) + 1) * length.toSeconds());
    }

    private long number(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), length.toSeconds());
    }
}
