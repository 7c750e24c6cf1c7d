package io.github.spmodesim.simulator.fault;

import java.util.Optional;

/** Changes a line of IMAP data on its way to the client. */
@FunctionalInterface
public interface LineChange {
    /**
     * The line that the client gets; empty for none.
     *
     * @param line without its end, up to its first literal
     */
    Optional<String> changed(String line);
}
