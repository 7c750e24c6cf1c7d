package io.github.spmodesim.simulator.fault;

/** A client has begun TLS and waits for the server's answer. */
public interface TlsTarget {
    /** It waits on. */
    void stall();
}
