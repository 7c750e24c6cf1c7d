package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a rule can strike.
 *
 * @param from by the service's calendar; empty for always already
 * @param until by the service's calendar, no longer included; empty for ever
 * @param lasting wall time from the moment at which the rule was added; empty for no limit
 * @param slots in which parts of the time; empty for all
 */
public record FaultWindow(
        Optional<Instant> from, Optional<Instant> until, Optional<Duration> lasting, Optional<FaultSlots> slots) {
    /** At any time. */
    public static final FaultWindow ALWAYS =
            new FaultWindow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a window in which there is no time. */
    public FaultWindow {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new FaultRefusal("until", until.get().toString(), "an instant after " + from.get());
        }
        if (lasting.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new FaultRefusal("lasting", lasting.get().toString(), "a time longer than none");
        }
        lasting.ifPresent(time -> FaultTime.check("lasting", time));
    }

    FaultWindow between(Instant first, Instant last) {
        return new FaultWindow(Optional.of(first), Optional.of(last), lasting, slots);
    }

    FaultWindow lasting(Duration time) {
        return new FaultWindow(from, until, Optional.of(time), slots);
    }

    FaultWindow in(FaultSlots parts) {
        return new FaultWindow(from, until, lasting, Optional.of(parts));
    }

    /** The same, that much later by the calendar. */
    FaultWindow later(Duration by) {
        return new FaultWindow(from.map(first -> first.plus(by)), until.map(last -> last.plus(by)), lasting, slots);
    }

    /**
     * Whether it is open.
     *
     * @param now by the calendar
     * @param age wall time since the rule was added
     * @param seed what the slots are drawn from
     */
    boolean isOpen(Instant now, Duration age, long seed) {
        return from.map(first -> !now.isBefore(first)).orElse(true)
                && until.map(now::isBefore).orElse(true)
                && lasting.map(limit -> age.compareTo(limit) < 0).orElse(true)
                && slots.map(parts -> parts.include(now, seed)).orElse(true);
    }

    /** When it may open or close next by the calendar. */
    Optional<Instant> nextChange(Instant now) {
        Optional<Instant> slot = slots.map(parts -> parts.end(now));
        return Stream.of(from, until, slot)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** Whether it will not open any more. */
    boolean isOver(Instant now, Duration age) {
        return until.map(last -> !now.isBefore(last)).orElse(false)
                || lasting.map(limit -> age.compareTo(limit) >= 0).orElse(false);
    }
}
