package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What a client says on one connection after the log-in.
 *
 * @param connection what the connection is for, such as {@code folder}
 * @param commands what it says, in order
 */
public record ConnectionPlan(String connection, List<CommandStep> commands) {
    /** Copies the list. */
    public ConnectionPlan {
        commands = List.copyOf(commands);
    }
}
