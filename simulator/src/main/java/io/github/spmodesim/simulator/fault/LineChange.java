package io.github.spmodesim.simulator.fault;

import java.util.Optional;

/** Changes lines of IMAP on their way to the client: data, and the end of a command no further than in its code. */
@FunctionalInterface
public interface LineChange {
    /**
     * The line that the client gets; empty for none.
     *
     * @param line without its end, up to its first literal
     */
    Optional<String> changed(String line);

    /**
     * The response code that the client gets at the end of a command.
     *
     * @param code without its brackets, empty for none
     */
    default String code(String code) {
        return code;
    }
}
