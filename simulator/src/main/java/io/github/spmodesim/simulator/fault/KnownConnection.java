package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of one connection so far; what rules match on is put together when there is one to ask. For use on its event
 * loop alone.
 */
public final class KnownConnection {
    private final FaultPlan plan;
    private final Service service;
    private final AccessPath path;
    private final int connection;
    private Map<MatchField, String> learnt = Map.of();
    private Map<String, Integer> commands = Map.of();
    private String subscriber = "";
    private String command = "";
    private String state = "";
    private int nth;
    private int login;
    private int ordinal;

    /** A connection that was just accepted; the plan counts it. */
    public KnownConnection(FaultPlan plan, Service service, AccessPath path) {
        this.plan = plan;
        this.service = service;
        this.path = path;
        this.connection = plan.counts().connection(service, path);
    }

    /** Learns a value, whatever it was before. */
    public void learn(MatchField field, String value) {
        if (learnt.isEmpty()) {
            learnt = new EnumMap<>(MatchField.class);
        }
        learnt.put(field, value);
    }

    /** A name was presented for a log-in; the plan counts it. */
    public void presented(String user) {
        subscriber = user.toLowerCase(Locale.ROOT);
        plan.met(subscriber);
        login = plan.counts().login(service, subscriber);
    }

    /** A command has come, to a session in that state; to be told of each, so that rules that come later find it counted. */
    public void command(String name, String now) {
        if (commands.isEmpty()) {
            commands = new HashMap<>();
        }
        ordinal++;
        command = name;
        state = now;
        nth = commands.merge(name, 1, Integer::sum);
    }

    /** It has reached a point. */
    public FaultMoment at(FaultPoint point) {
        Map<MatchField, String> found = new EnumMap<>(MatchField.class);
        found.put(MatchField.SERVICE, service.key());
        found.put(MatchField.PATH, path.name());
        found.put(MatchField.CONNECTION, Integer.toString(connection));
        if (login > 0) {
            found.put(MatchField.SUBSCRIBER, subscriber);
            found.put(MatchField.LOGIN, Integer.toString(login));
        }
        if (ordinal > 0) {
            found.put(MatchField.COMMAND, command);
            found.put(MatchField.STATE, state);
            found.put(MatchField.NTH, Integer.toString(nth));
        }
        found.putAll(learnt);
        return new FaultMoment(point, found, ordinal);
    }
}
