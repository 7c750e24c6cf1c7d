package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/**
 * The start of a group: everything up to the {@link GroupEnd} is in it.
 *
 * @param name encoded words left as they are
 */
public record GroupStart(String name) implements Address {
    @Override
    public Optional<String> mailbox() {
        return Optional.of(name);
    }
}
