package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The outages of one world: one at a time, and each ends by itself. */
public final class Outages {
    /** How long each of them lasts. */
    public static final Duration LENGTH = Duration.ofHours(3);

    private final Supplier<SpmodeSimulator> simulator;
    private final Optional<Target> target;
    private Optional<Begun> present = Optional.empty();
    private Duration waited = Duration.ZERO;

    Outages(Supplier<SpmodeSimulator> simulator, Optional<Target> target) {
        this.simulator = simulator;
        this.target = target;
    }

    /**
     * An outage that has begun.
     *
     * @param name its name
     * @param rules how many rules of what goes wrong it has
     * @param silent whether connections are taken and nothing is said on them
     * @param refusing whether ports are closed
     * @param at how long the world had been waiting when it began
     */
    private record Begun(String name, int rules, boolean silent, boolean refusing, Duration at) {}

    /**
     * Begins an outage in place of the one before it.
     *
     * @param name its name
     * @param silent whether connections are taken and nothing is said on them, so that nobody has to wait for a time-out
     * @param rules what goes wrong
     */
    public void begin(String name, boolean silent, List<FaultRule> rules) {
        end();
        target.ifPresentOrElse(
                there -> there.begin(name, withEnd(rules, there.now())),
                () -> simulator
                        .get()
                        .outages()
                        .add(Outage.of(
                                name,
                                withEnd(rules, simulator.get().clock().instant())
                                        .toArray(FaultRule[]::new))));
        present = Optional.of(new Begun(
                name,
                rules.size(),
                silent,
                rules.stream().anyMatch(rule -> rule.point() == FaultPoint.LISTEN),
                waited));
    }

    private static List<FaultRule> withEnd(List<FaultRule> rules, Instant begin) {
        return rules.stream()
                .map(rule -> rule.between(begin, begin.plus(LENGTH)))
                .toList();
    }

    /** Ends the outage, if there is one. */
    public void end() {
        present.ifPresent(over -> target.ifPresentOrElse(
                there -> there.end(over.name(), over.rules()),
                () -> simulator.get().outages().remove(over.name())));
        present = Optional.empty();
    }

    /** Whether the service takes connections now and says nothing. */
    boolean isSilent() {
        return present.filter(now -> now.silent() && !isOver(now)).isPresent();
    }

    /** Lets time pass at the service. */
    void letPass(Duration time) {
        waited = waited.plus(time);
        boolean open = present.filter(now -> now.refusing() && !isOver(now)).isEmpty();
        target.ifPresentOrElse(
                there -> there.letPass(time, open),
                () -> simulator.get().clock().advance(time));
    }

    private boolean isOver(Begun outage) {
        return waited.minus(outage.at()).compareTo(LENGTH) >= 0;
    }
}
