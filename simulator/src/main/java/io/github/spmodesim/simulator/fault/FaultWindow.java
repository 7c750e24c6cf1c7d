package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a rule can strike.
 *
 * @param from by the service's calendar; empty for always already
 * @param until by the service's calendar, no longer included; empty for ever
 * @param lasting wall time from the moment at which the rule was added; empty for no limit
 */
public record FaultWindow(Optional<Instant> from, Optional<Instant> until, Optional<Duration> lasting) {
    /** At any time. */
    public static final FaultWindow ALWAYS = new FaultWindow(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a window in which there is no time. */
    public FaultWindow {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new FaultRefusal("until", until.get().toString(), "an instant after " + from.get());
        }
        if (lasting.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new FaultRefusal("lasting", lasting.get().toString(), "a time longer than none");
        }
    }

    /** Whether it is open at an instant of the calendar, so long after the rule was added. */
    boolean isOpen(Instant now, Duration age) {
        return from.map(first -> !now.isBefore(first)).orElse(true)
                && until.map(now::isBefore).orElse(true)
                && lasting.map(limit -> age.compareTo(limit) < 0).orElse(true);
    }
}
