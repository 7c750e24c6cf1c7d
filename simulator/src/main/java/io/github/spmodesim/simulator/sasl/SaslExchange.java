package io.github.spmodesim.simulator.sasl;

/** One log-in through a mechanism; belongs to one connection. */
public interface SaslExchange {
    /** What the server asks first, in clear; empty for nothing. */
    String firstPrompt();

    /** What follows from the client's next response, given in clear octets. */
    SaslStep respond(byte[] response);
}
