package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of one connection so far; what rules match on is put together when there is one to ask. For use on its event
 * loop alone.
 */
public final class KnownConnection {
    private static final String UID = "UID ";

    private final FaultPlan plan;
    private final Service service;
    private final AccessPath path;
    private final int connection;
    private final CommandCounts commands = new CommandCounts();
    private String client = "";
    private String fingerprint = "";
    private String serverName = "";
    private String subscriber = "";
    private String command = "";
    private String state = "";
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
        switch (field) {
            case CLIENT -> client = value;
            case FINGERPRINT -> fingerprint = value;
            case SERVER_NAME -> serverName = value;
            default -> throw new IllegalArgumentException(field + " (expected: what a client shows of itself)");
        }
    }

    /** A name was presented for a log-in; the plan counts it. */
    public void presented(String user) {
        subscriber = user.toLowerCase(Locale.ROOT);
        plan.met(subscriber);
        login = plan.counts().login(service, subscriber);
    }

    /** A command has come, to a session in that state; to be told of each, so that rules that come later find it counted. */
    public void command(String name, String now) {
        ordinal++;
        command = name;
        state = now;
        int number = plan.words().number(service, name);
        if (number >= 0) {
            commands.add(number);
        }
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
        putKnown(found, MatchField.CLIENT, client);
        putKnown(found, MatchField.FINGERPRINT, fingerprint);
        putKnown(found, MatchField.SERVER_NAME, serverName);
        if (ordinal == 0) {
            return new FaultMoment(point, found);
        }
        found.put(MatchField.COMMAND, command);
        found.put(MatchField.STATE, state);
        String plain = command.startsWith(UID) ? command.substring(UID.length()) : command;
        int byUid = came(UID + plain);
        int either = came(plain) + byUid;
        putKnown(found, MatchField.NTH, either == 0 ? "" : Integer.toString(command.startsWith(UID) ? byUid : either));
        return new FaultMoment(point, found, ordinal, either);
    }

    private static void putKnown(Map<MatchField, String> found, MatchField field, String value) {
        if (!value.isEmpty()) {
            found.put(field, value);
        }
    }

    private int came(String name) {
        int number = plan.words().number(service, name);
        return number < 0 ? 0 : commands.of(number);
    }
}
