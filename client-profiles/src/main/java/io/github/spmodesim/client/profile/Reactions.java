package io.github.spmodesim.client.profile;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a client shows on each failure of each protocol; complete by construction.
 *
 * @param byProtocol every protocol, and in it every failure
 */
public record Reactions(Map<MailProtocol, Map<Failure, Reaction>> byProtocol) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a failure has no reaction
     */
    public Reactions {
        Map<MailProtocol, Map<Failure, Reaction>> copy = new EnumMap<>(MailProtocol.class);
        byProtocol.forEach((protocol, reactions) -> copy.put(protocol, Map.copyOf(reactions)));
        byProtocol = Map.copyOf(copy);
    }

    /** What the client shows when {@code failure} strikes it in {@code protocol}. */
    public Reaction to(MailProtocol protocol, Failure failure) {
        Reaction reaction = byProtocol.getOrDefault(protocol, Map.of()).get(failure);
        if (reaction == null) {
            throw new IllegalArgumentException(
                    "reactions: found none to " + protocol + " " + failure + ", expected one");
        }
        return reaction;
    }
}
