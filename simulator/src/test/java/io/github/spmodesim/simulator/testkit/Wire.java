package io.github.spmodesim.simulator.testkit;

import java.util.List;

/** A connection behind TLS, without a socket: octets in, lines out. */
public interface Wire extends AutoCloseable {
    /** Sends octets as they are. */
    void send(byte[] octets);

    /** Everything that the server said since the last call, in lines. */
    List<String> replies();

    /** Ends the connection; fails where something is left unread. */
    @Override
    void close();
}
