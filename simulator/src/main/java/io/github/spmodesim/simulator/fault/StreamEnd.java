package io.github.spmodesim.simulator.fault;

/**
 * What happens in the middle of an answer.
 *
 * @param kind what
 * @param afterOctets behind how many of its octets
 */
public record StreamEnd(Kind kind, long afterOctets) {
    /** Nothing. */
    public static final StreamEnd NONE = new StreamEnd(Kind.NOTHING, Long.MAX_VALUE);

    /** What can happen. */
    public enum Kind {
        /** Nothing. */
        NOTHING,
        /** The connection is closed without TLS's own farewell. */
        CLOSE,
        /** The connection is reset. */
        RESET,
        /** The connection stays and is silent both ways. */
        SILENCE,
        /** The next octet has its lowest bit turned; all else is as it should be. */
        CORRUPT
    }
}
