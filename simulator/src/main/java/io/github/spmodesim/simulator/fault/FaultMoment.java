package io.github.spmodesim.simulator.fault;

import java.util.Map;

/**
 * A connection has reached a point.
 *
 * @param point which
 * @param found what is known of it now
 * @param ordinal counts the commands of the connection, 0 before the first
 */
public record FaultMoment(FaultPoint point, Map<MatchField, String> found, int ordinal) {
    /** Copies the map. */
    public FaultMoment {
        found = Map.copyOf(found);
    }

    /** What is known of a field, empty for nothing. */
    public String text(MatchField field) {
        return found.getOrDefault(field, "");
    }

    // A subscriber's own count where there is one: how many others connect meanwhile does not disturb it.
    String connection() {
        String login = text(MatchField.LOGIN);
        return login.isEmpty() ? text(MatchField.PATH) + text(MatchField.CONNECTION) : login;
    }
}
