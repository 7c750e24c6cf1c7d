package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The outages of one simulator, on its calendar: each is rules of the {@link FaultPlan}, under its own name.
 *
 * <p>Thread-safe: this object's monitor guards which outages there are.
 */
public final class OutageCalendar {
    private final FaultPlan plan;
    private final SimulatorClock clock;
    private final List<Consumer<FaultMatcher>> cutters = new ArrayList<>();
    private final Map<String, Outage> outages = new ConcurrentHashMap<>();

    /** A calendar without outages. */
    public OutageCalendar(FaultPlan plan, SimulatorClock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    /** Has open connections that fit reset by this when an outage wants it. */
    public synchronized void onCut(Consumer<FaultMatcher> cutter) {
        cutters.add(cutter);
    }

    /**
     * Adds an outage; what of it is now begins now.
     *
     * @throws FaultRefusal when its name is taken, or that of a rule of its; then nothing of it is there
     */
    public synchronized void add(Outage outage) {
        forgetThoseWithoutRules();
        if (outages.putIfAbsent(outage.name(), outage) != null) {
            throw new FaultRefusal("outage", outage.name(), "a name that no other outage has");
        }
        List<FaultRule> added = new ArrayList<>();
        try {
            for (FaultRule rule : outage.rules()) {
                added.add(plan.add(rule.named(ruleName(outage, added.size() + 1))));
            }
        } catch (FaultRefusal refused) {
            outages.remove(outage.name());
            added.forEach(rule -> plan.remove(rule.name()));
            throw refused.ofRule(added.size() + 1);
        }
        if (outage.cutsLive()) {
            added.forEach(this::cutWhileOpen);
        }
    }

    /** Has one of the record take its course on the calendar's own dates. */
    public Outage addRecorded(String name) {
        Outage outage = RecordedOutages.named(name);
        add(outage);
        return outage;
    }

    /** Has one of the record take its course from now on. */
    public Outage startRecorded(String name) {
        Outage outage = RecordedOutages.named(name).startingAt(clock.instant());
        add(outage);
        return outage;
    }

    /** Ends an outage, whatever its windows say; false where there is none of that name. */
    public synchronized boolean remove(String name) {
        forgetThoseWithoutRules();
        Optional<Outage> gone = Optional.ofNullable(outages.remove(name));
        gone.ifPresent(outage -> {
            for (int rule = 1; rule <= outage.rules().size(); rule++) {
                plan.remove(ruleName(outage, rule));
            }
        });
        return gone.isPresent();
    }

    private void forgetThoseWithoutRules() {
        outages.values().removeIf(outage -> !hasRules(outage));
    }

    private boolean hasRules(Outage outage) {
        return IntStream.rangeClosed(1, outage.rules().size())
                .mapToObj(number -> outage.rules().get(number - 1).named(ruleName(outage, number)))
                .anyMatch(rule -> plan.find(rule).isPresent());
    }

    private static String ruleName(Outage outage, int number) {
        return outage.name() + "/" + number;
    }

    /** All outages, those that are over too, by name; one whose rules were all taken out of the plan is gone. */
    public List<Outage> list() {
        return outages.values().stream()
                .filter(this::hasRules)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private void cutWhileOpen(FaultRule rule) {
        if (plan.find(rule).isEmpty()) {
            return;
        }
        if (plan.standing(rule.point()).contains(rule)) {
            // Who talks to a service that the fault cannot strike is not cut off from it.
            rule.services().stream()
                    .map(service -> rule.matcher().with(MatchField.SERVICE, service.key()))
                    .forEach(which -> cutters().forEach(cutter -> cutter.accept(which)));
        }
        rule.life().window().nextChange(clock.instant()).ifPresent(next -> clock.at(next, () -> cutWhileOpen(rule)));
    }

    private synchronized List<Consumer<FaultMatcher>> cutters() {
        return List.copyOf(cutters);
    }
}
