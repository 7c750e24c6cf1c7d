package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes wrong, when, for whom and how often. Immutable; each method that adds a condition gives a changed copy.
 *
 * <pre>{@code
 * FaultRule.of(new Latency(Duration.ofSeconds(20))).on(Service.IMAP).command("FETCH").times(2)
 * }</pre>
 *
 * @param name by which it is listed and removed; empty for one that the plan gives it
 * @param fault what goes wrong
 * @param point when
 * @param matcher for whom
 * @param life how often
 */
public record FaultRule(String name, Fault fault, FaultPoint point, FaultMatcher matcher, FaultLife life) {
    /**
     * Refuses a rule that cannot strike: a fault at a point that is not its own, a matcher that asks for what is not known
     * there.
     */
    public FaultRule {
        if (point != fault.usualPoint() && !fault.otherPoints().contains(point)) {
            throw new FaultRefusal("at", point.word(), "where " + fault.word() + " can strike: " + points(fault));
        }
        matcher.checkAt(point);
        if (services(fault, matcher).isEmpty()) {
            throw new FaultRefusal(
                    "service",
                    matcher.wanted().getOrDefault(MatchField.SERVICE, ""),
                    "one that " + fault.word() + " can strike: " + services(fault));
        }
        if (point == FaultPoint.LISTEN && !life.isTimeAlone()) {
            throw new FaultRefusal("times", "a count or a probability", "a window of time, for a port that is closed");
        }
    }

    private static Set<Service> services(Fault fault, FaultMatcher matcher) {
        String wanted = matcher.wanted().getOrDefault(MatchField.SERVICE, "");
        return fault.services().stream()
                .filter(service -> wanted.isEmpty() || service.key().equalsIgnoreCase(wanted))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose connections it can strike. */
    Set<Service> services() {
        return services(fault, matcher);
    }

    private static String services(Fault fault) {
        return fault.services().stream().sorted().map(Service::key).collect(Collectors.joining(", "));
    }

    private static String points(Fault fault) {
        StringBuilder points = new StringBuilder(fault.usualPoint().word());
        fault.otherPoints().stream()
                .sorted()
                .forEach(other -> points.append(", ").append(other.word()));
        return points.toString();
    }

    /** A rule for everybody and for ever, at the fault's usual point. */
    public static FaultRule of(Fault fault) {
        return new FaultRule("", fault, fault.usualPoint(), FaultMatcher.ALL, FaultLife.FOREVER);
    }

    /** With a name. */
    public FaultRule named(String other) {
        return new FaultRule(other, fault, point, matcher, life);
    }

    /** At another point. */
    public FaultRule at(FaultPoint other) {
        return new FaultRule(name, fault, other, matcher, life);
    }

    /** For one service. */
    public FaultRule on(Service service) {
        return where(MatchField.SERVICE, service.key());
    }

    /** For one access path. */
    public FaultRule by(AccessPath path) {
        return where(MatchField.PATH, path.name());
    }

    /** For one subscriber, by the IMAP ID. */
    public FaultRule subscriber(String imapId) {
        return where(MatchField.SUBSCRIBER, imapId);
    }

    /** For one command. */
    public FaultRule command(String command) {
        return where(MatchField.COMMAND, command);
    }

    /** For the nth command of its name on a connection. */
    public FaultRule nth(int ordinal) {
        return where(MatchField.NTH, Integer.toString(ordinal));
    }

    /** For one more condition. */
    public FaultRule where(MatchField field, String value) {
        return new FaultRule(name, fault, point, matcher.with(field, value), life);
    }

    /** So often and then no more. */
    public FaultRule times(int count) {
        return living(life.withTimes(count));
    }

    /** So often for each subscriber. */
    public FaultRule timesEach(int count) {
        return living(life.withTimesEach(count));
    }

    /** With a probability that is drawn from the seed. */
    public FaultRule withProbability(double probability) {
        return living(life.withProbability(probability));
    }

    /** From an instant of the service's calendar until another. */
    public FaultRule between(Instant from, Instant until) {
        return living(life.within(life.window().between(from, until)));
    }

    /** For so much wall time from the moment at which it is added. */
    public FaultRule lasting(Duration time) {
        return living(life.within(life.window().lasting(time)));
    }

    /** Now and then: in that share of the parts of the calendar, drawn from the seed. */
    public FaultRule intermittently(Duration part, double share) {
        return living(life.within(life.window().in(new FaultSlots(part, share))));
    }

    /** With its windows that much later by the calendar. */
    public FaultRule later(Duration by) {
        return living(life.within(life.window().later(by)));
    }

    private FaultRule living(FaultLife other) {
        return new FaultRule(name, fault, point, matcher, other);
    }
}
