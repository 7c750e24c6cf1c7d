package io.github.spmodesim.simulator.net;

/** Whose turn it is on a connection. */
enum TurnPhase {
    /** Nobody's: TLS is not up. */
    CONNECTING,
    /** The client's. */
    LISTENING,
    /** The session's: it has not answered yet. */
    WORKING,
    /** The session's: its answer is being told, or what nobody asked for. */
    TELLING,
    /** Nobody's any more. */
    ENDED
}
