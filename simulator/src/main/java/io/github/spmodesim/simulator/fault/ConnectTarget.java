package io.github.spmodesim.simulator.fault;

/** A connection that was just accepted. */
public interface ConnectTarget {
    /** The client finds it reset. */
    void reset();

    /** It stays open, takes what the client sends, and says nothing. */
    void swallow();

    /**
     * Says something that is no TLS, and closes.
     *
     * @param words ASCII, line ends included
     */
    void say(String words);
}
