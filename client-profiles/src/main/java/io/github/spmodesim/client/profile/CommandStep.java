package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * One step of a conversation: usually one command, several if the client sends them without waiting in between.
 *
 * @param commands templates with the placeholders of {@link Placeholder}
 * @param guard what the server must have announced
 * @param provenance where the step is known from
 */
public record CommandStep(List<String> commands, Guard guard, Provenance provenance) {
    /** Copies the list. */
    public CommandStep {
        commands = List.copyOf(commands);
    }
}
