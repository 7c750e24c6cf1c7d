package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule at work: counts what it strikes. Thread-safe; its monitor guards the counts. */
final class PlannedRule {
    private final FaultRule rule;
    private final long seed;
    private final InstantSource clock;
    private final long addedNanos = System.nanoTime();
    private final Deque<FaultStrike> strikes = new ArrayDeque<>();
    private final Map<String, Integer> bySubscriber = new HashMap<>();
    private int struck;

    PlannedRule(FaultRule rule, long seed, InstantSource clock) {
        this.rule = rule;
        this.seed = seed;
        this.clock = clock;
    }

    FaultRule rule() {
        return rule;
    }

    /** Whether its time has come and not gone. */
    boolean isOpen() {
        return rule.life().window().isOpen(clock.instant(), age(), SeededDraw.mixed(seed, rule.name()));
    }

    /** When its window may open or close next, by the calendar. */
    Optional<Instant> nextChange() {
        return rule.life().window().nextChange(clock.instant());
    }

    /** Wall time until it ends, where it lasts only so long and has not ended. */
    Optional<Duration> left() {
        return rule.life()
                .window()
                .lasting()
                .map(limit -> limit.minus(age()))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - addedNanos);
    }

    /** Strikes, where it fits and is not spent. */
    Optional<FaultStrike> strike(FaultMoment moment) {
        boolean fits = rule.point() == moment.point()
                && strikesService(moment.text(MatchField.SERVICE))
                && rule.matcher().matches(moment)
                && isOpen()
                && rule.life().probability() > SeededDraw.of(seed, rule.name(), moment);
        return fits ? count(moment) : Optional.empty();
    }

    private boolean strikesService(String service) {
        return service.isEmpty()
                || rule.fault().services().stream().map(Service::key).anyMatch(service::equals);
    }

    /** What else is drawn for a strike. */
    double luck(FaultMoment moment) {
        return SeededDraw.of(seed, rule.name() + "\n", moment);
    }

    private synchronized Optional<FaultStrike> count(FaultMoment moment) {
        String subscriber = moment.text(MatchField.SUBSCRIBER);
        if (hasStruckAll() || hasStruckEnough(subscriber)) {
            return Optional.empty();
        }
        struck++;
        bySubscriber.merge(subscriber, 1, Integer::sum);
        FaultStrike strike = new FaultStrike(rule.name(), rule.fault().word(), clock.instant(), moment);
        strikes.add(strike);
        if (strikes.size() > FaultStanding.KEPT) {
            strikes.remove();
        }
        return Optional.of(strike);
    }

    private boolean hasStruckAll() {
        return rule.life().times().isPresent() && struck >= rule.life().times().getAsInt();
    }

    private boolean hasStruckEnough(String subscriber) {
        return rule.life().timesEach().isPresent()
                && bySubscriber.getOrDefault(subscriber, 0)
                        >= rule.life().timesEach().getAsInt();
    }

    synchronized FaultStanding standing() {
        boolean over = rule.life().window().isOver(clock.instant(), age());
        return new FaultStanding(rule, struck, List.copyOf(strikes), over || hasStruckAll());
    }
}
