package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The rules of one simulator, the first that fits wins; they can be changed while it runs, and what happens next is struck
 * by them, on open connections too.
 *
 * <p>Thread-safe: this object's monitor guards the changes, each rule's own its counts; who asks takes no lock but the one of
 * a rule that fits, and where there is no rule asking costs one volatile read.
 */
public final class FaultPlan {
    private final long seed;
    private final InstantSource clock;
    private final ProtocolWords words;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<FaultCell, Long> struck = new ConcurrentHashMap<>();
    private final Map<String, FaultRule> magic = MagicIdentities.rules();
    private final ConnectionCounts counts = new ConnectionCounts();
    private volatile List<PlannedRule> rules = List.of();
    private int nameless;

    /**
     * A plan without rules.
     *
     * @param seed what probabilities are drawn from
     * @param clock the service's calendar
     * @param words what is said on its connections
     */
    public FaultPlan(long seed, InstantSource clock, ProtocolWords words) {
        this.seed = seed;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Adds a rule behind the others.
     *
     * @return the rule with its name
     * @throws FaultRefusal when its name is taken, or it waits for a command or a state that its services do not have
     */
    public FaultRule add(FaultRule rule) {
        FaultRule named = append(rule);
        changed();
        return named;
    }

    private synchronized FaultRule append(FaultRule rule) {
        words.check(rule);
        FaultRule named = rule.name().isEmpty() ? rule.named(freeName()) : rule;
        if (find(named.name()).isPresent()) {
            throw new FaultRefusal("name", named.name(), "a name that no other rule has");
        }
        List<PlannedRule> more = new ArrayList<>(rules);
        more.add(new PlannedRule(named, seed, clock));
        rules = List.copyOf(more);
        return named;
    }

    // Rules that have names of their own do not count: what a nameless one draws must not depend on who logs in before
    // it.
    private String freeName() {
        do {
            nameless++;
        } while (find("fault-" + nameless).isPresent());
        return "fault-" + nameless;
    }

    private Optional<PlannedRule> find(String name) {
        return rules.stream()
                .filter(planned -> planned.rule().name().equals(name))
                .findFirst();
    }

    /** Takes a rule out; false where there is none of that name. */
    public boolean remove(String name) {
        boolean removed;
        synchronized (this) {
            List<PlannedRule> fewer = new ArrayList<>(rules);
            removed = fewer.removeIf(planned -> planned.rule().name().equals(name));
            rules = List.copyOf(fewer);
        }
        changed();
        return removed;
    }

    /** Takes all rules out. */
    public void clear() {
        synchronized (this) {
            rules = List.of();
        }
        changed();
    }

    /** Every rule in order, those that are spent too. */
    public List<FaultStanding> list() {
        return rules.stream().map(PlannedRule::standing).toList();
    }

    /** What a rule has struck; empty where there is none of that name. */
    public Optional<FaultStanding> find(FaultRule rule) {
        return find(rule.name()).map(PlannedRule::standing);
    }

    /** Has something run after each change that somebody made, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** What was struck so far and what was not, of the commands that there are; what rules struck that are gone counts. */
    public FaultCoverage coverage() {
        return FaultCoverage.of(new TreeMap<>(struck), words.commands());
    }

    /**
     * The same of one client program.
     *
     * @param client words of what it says of itself, as {@link MatchField#CLIENT} takes them
     */
    public FaultCoverage coverage(String client) {
        Map<FaultCell, Long> ofClient = new TreeMap<>(struck);
        ofClient.keySet().removeIf(cell -> !MatchField.CLIENT.matches(client, cell.client()));
        return FaultCoverage.of(ofClient, words.commands());
    }

    /** A name has come that may carry a fault, see {@link MagicIdentities}; its rule is there from now on. */
    void met(String imapId) {
        FaultRule rule = magic.get(imapId);
        if (rule != null && find(imapId).isEmpty()) {
            try {
                // On an event loop, which must not wait for ports: such a rule closes none.
                append(rule);
            } catch (FaultRefusal raced) {
                // Another connection has added it meanwhile.
                return;
            }
        }
    }

    /** A message is to be put into a subscriber's mailbox; counted. */
    public FaultMoment delivery(String imapId) {
        String recipient = imapId.toLowerCase(Locale.ROOT);
        met(recipient);
        return new FaultMoment(
                FaultPoint.DELIVERY, Map.of(MatchField.SUBSCRIBER, recipient), counts.delivery(recipient));
    }

    /** When, by the service's calendar, a window of the rules at a point opens or closes next. */
    public Optional<Instant> nextChange(FaultPoint point) {
        return at(point).map(PlannedRule::nextChange).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** In how much wall time the next of the rules at a point ends that last only so long. */
    public Optional<Duration> nextEnd(FaultPoint point) {
        return at(point).map(PlannedRule::left).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Stream<PlannedRule> at(FaultPoint point) {
        return rules.stream().filter(planned -> planned.rule().point() == point);
    }

    ProtocolWords words() {
        return words;
    }

    ConnectionCounts counts() {
        return counts;
    }

    /** What probabilities are drawn from: the same seed and rules strike the same. */
    public long seed() {
        return seed;
    }

    /** Whether there is no rule at all. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * The rule that strikes now, counted.
     *
     * @param kind what can strike at the moment's point
     */
    public <T extends Fault> Optional<Strike<T>> draw(FaultMoment moment, Class<T> kind) {
        for (PlannedRule planned : rules) {
            if (kind.isInstance(planned.rule().fault())) {
                Optional<FaultStrike> strike = planned.strike(moment);
                if (strike.isPresent()) {
                    struck.merge(FaultCell.of(strike.get()), 1L, Long::sum);
                    return Optional.of(
                            new Strike<>(kind.cast(planned.rule().fault()), strike.get(), planned.luck(moment)));
                }
            }
        }
        return Optional.empty();
    }

    /** The rules at a point whose time it is, uncounted: for what is a state and no event. */
    public List<FaultRule> standing(FaultPoint point) {
        return at(point).filter(PlannedRule::isOpen).map(PlannedRule::rule).toList();
    }

    /**
     * A fault that strikes.
     *
     * @param fault what goes wrong
     * @param record how it is remembered
     * @param luck from 0 to below 1, drawn from the seed
     * @param <T> the kind of fault
     */
    public record Strike<T extends Fault>(T fault, FaultStrike record, double luck) {}
}
