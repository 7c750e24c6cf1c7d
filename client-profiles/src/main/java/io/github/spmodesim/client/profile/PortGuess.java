package io.github.spmodesim.client.profile;

import java.util.Optional;

/**
 * A port that a client guesses.
 *
 * @param port the port
 * @param layer what it speaks there; empty if nobody wrote it down
 */
public record PortGuess(int port, Optional<Layer> layer) {
    /** What protects a connection. */
    public enum Layer {
        /** TLS from the first octet, RFC 8314 section 3. */
        TLS,
        /** TLS after STARTTLS, RFC 3207 and RFC 3501 section 6.2.1. */
        STARTTLS,
        /** Nothing. */
        PLAIN
    }
}
