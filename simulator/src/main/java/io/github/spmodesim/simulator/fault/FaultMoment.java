package io.github.spmodesim.simulator.fault;

import java.util.Map;

/**
 * A connection has reached a point.
 *
 * @param point which
 * @param found what is known of it now
 * @param ordinal counts the commands of the connection, 0 before the first
 * @param either counts the command with {@code UID} in front of it and without together, 0 where there is none
 */
public record FaultMoment(FaultPoint point, Map<MatchField, String> found, int ordinal, int either) {
    /** Copies the map. */
    public FaultMoment {
        found = Map.copyOf(found);
    }

    /** Before the first command. */
    public FaultMoment(FaultPoint point, Map<MatchField, String> found) {
        this(point, found, 0);
    }

    /** Where no command is. */
    FaultMoment(FaultPoint point, Map<MatchField, String> found, int ordinal) {
        this(point, found, ordinal, 0);
    }

    /** What is known of a field, empty for nothing. */
    public String text(MatchField field) {
        return found.getOrDefault(field, "");
    }

    /** What is known of a field to who waits for a command: to who waits for FETCH, UID FETCH is one more. */
    String text(MatchField field, String command) {
        boolean counted = field == MatchField.NTH && !command.equalsIgnoreCase(text(MatchField.COMMAND));
        return counted ? Integer.toString(either) : text(field);
    }

    // A subscriber's own count where there is one: how many others connect meanwhile does not disturb it.
    String connection() {
        String login = text(MatchField.LOGIN);
        return login.isEmpty() ? text(MatchField.PATH) + text(MatchField.CONNECTION) : login;
    }
}
