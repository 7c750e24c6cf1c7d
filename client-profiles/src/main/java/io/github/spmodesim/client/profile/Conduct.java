package io.github.spmodesim.client.profile;

import java.util.List;
import java.util.Map;

/**
 * How a client behaves towards the person.
 *
 * @param routine how often it looks for mail by itself, and what it does after a failure
 * @param reactions what it shows on each failure
 * @param messages its words, by message id
 * @param fixes the way through its own screens to a setting, by {@link Fix}
 */
public record Conduct(
        Routine routine, Reactions reactions, Map<String, Message> messages, Map<Fix, Sourced<List<String>>> fixes) {
    /** Copies the maps. */
    public Conduct {
        messages = Map.copyOf(messages);
        fixes = Map.copyOf(fixes);
    }

    /**
     * The message with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Message message(String id) {
        Message message = messages.get(id);
        if (message == null) {
            throw new IllegalArgumentException("message id: found " + id + ", expected one of " + messages.keySet());
        }
        return message;
    }

    /** The client's own screens on the way to a setting, or empty when nobody has written them down. */
    public List<String> stepsTo(Fix fix) {
        Sourced<List<String>> steps = fixes.get(fix);
        return steps == null ? List.of() : steps.known().orElse(List.of());
    }
}
