package io.github.spmodesim.simulator.net;

/** A port that the simulator was told to listen on is in use or forbidden; the message says which and what to do. */
public final class PortTakenException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String message, Throwable cause) {
        super(message, cause);
    }
}
