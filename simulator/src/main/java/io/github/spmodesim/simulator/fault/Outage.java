package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time in which the service does not work as it should. Immutable.
 *
 * @param name by which it is listed and removed
 * @param source where it is known from; empty for one that somebody made up
 * @param rules what goes wrong and when, each with a window of the calendar or for as long as the outage is listed
 * @param cutsLive whether open connections are reset when a window of theirs opens; they are kept otherwise
 */
public record Outage(String name, String source, List<FaultRule> rules, boolean cutsLive) {
    /** Copies the list and refuses an outage of nothing. */
    public Outage {
        OneLine.check("outage", name);
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new FaultRefusal("rules", "", "at least one rule");
        }
        for (FaultRule rule : rules) {
            if (!rule.name().isEmpty()) {
                throw new FaultRefusal("name", rule.name(), "no name of its own for a rule of an outage");
            }
        }
    }

    /** An outage that somebody made up, which keeps open connections. */
    public static Outage of(String name, FaultRule... rules) {
        return new Outage(name, "", List.of(rules), false);
    }

    /** The same, and open connections are reset. */
    public Outage cuttingLive() {
        return new Outage(name, source, rules, true);
    }

    /** When it begins, empty where it has no beginning. */
    public Optional<Instant> beginning() {
        return rules.stream()
                .map(rule -> rule.life().window().from())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The same course, begun at another time; where there was no beginning there is none. */
    public Outage startingAt(Instant other) {
        Duration later =
                beginning().map(first -> Duration.between(first, other)).orElse(Duration.ZERO);
        return new Outage(
                name, source, rules.stream().map(rule -> rule.later(later)).toList(), cutsLive);
    }
}
