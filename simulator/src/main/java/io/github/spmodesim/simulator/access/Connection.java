package io.github.spmodesim.simulator.access;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What a session knows of the connection that it serves.
 *
 * @param access how it came in
 * @param notes takes what the transcript should say beside the wire
 * @param loop runs a step on the connection's event loop, wherever a stage was completed
 * @param logins asked before each log-in
 */
public record Connection(Access access, Consumer<String> notes, Executor loop, LoginGate logins) {
    /** A connection on which every log-in is checked. */
    public Connection(Access access, Consumer<String> notes, Executor loop) {
        this(access, notes, loop, LoginGate.OPEN);
    }
}
