package io.github.spmodesim.simulator.relay;

/** Where an address leads, as far as it can be known before a message is there. */
public enum Route {
    /** A subscriber has it. */
    SUBSCRIBER,
    /** It is in a domain of the service's, and nobody has it. */
    NOBODY,
    /** Another provider's, and the outside world is connected. */
    OUTSIDE,
    /** Another provider's, and no outside world is connected. */
    NOT_CONNECTED
}
