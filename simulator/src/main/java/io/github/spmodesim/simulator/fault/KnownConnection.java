package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is known of one connection so far. For use on its event loop alone. */
public final class KnownConnection {
    private final FaultPlan plan;
    private final Service service;
    private final Map<MatchField, String> found = new EnumMap<>(MatchField.class);
    private final Map<String, Integer> commands = new HashMap<>();
    private int ordinal;

    /** A connection that was just accepted; the plan counts it. */
    public KnownConnection(FaultPlan plan, Service service, AccessPath path) {
        this.plan = plan;
        this.service = service;
        found.put(MatchField.SERVICE, service.key());
        found.put(MatchField.PATH, path.name());
        found.put(MatchField.CONNECTION, Integer.toString(plan.counts().connection(service, path)));
    }

    /** Learns a value, whatever it was before. */
    public void learn(MatchField field, String value) {
        found.put(field, value);
    }

    /** A name was presented for a log-in; the plan counts it. */
    public void presented(String user) {
        String subscriber = user.toLowerCase(Locale.ROOT);
        plan.met(subscriber);
        found.put(MatchField.SUBSCRIBER, subscriber);
        found.put(MatchField.LOGIN, Integer.toString(plan.counts().login(service, subscriber)));
    }

    /** A command has come, to a session in that state. */
    public void command(String name, String state) {
        ordinal++;
        found.put(MatchField.COMMAND, name);
        found.put(MatchField.STATE, state);
        found.put(MatchField.NTH, Integer.toString(commands.merge(name, 1, Integer::sum)));
    }

    /** It has reached a point. */
    public FaultMoment at(FaultPoint point) {
        return new FaultMoment(point, found, ordinal);
    }
}
