package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;

/**
 * How an IMAP-only password came to its end.
 *
 * @param kind by what
 * @param at when
 * @param why in a few words
 */
public record PasswordEnd(Kind kind, Instant at, String why) {
    /** What ends a password. */
    public enum Kind {
        /** A reissue put another in its place (claim I3). */
        REPLACED,
        /** It was taken back and none is in its place. */
        REVOKED
    }
}
