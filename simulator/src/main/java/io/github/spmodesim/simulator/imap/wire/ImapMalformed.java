package io.github.spmodesim.simulator.imap.wire;

/**
 * Something that is no command; its octets are gone.
 *
 * @param tag the tag where one could be read, else {@code *}
 * @param kind what to do about it
 * @param problem what was found and what was expected
 */
public record ImapMalformed(String tag, Kind kind, String problem) implements ImapFrame {
    /** What a malformed command leads to. */
    public enum Kind {
        /** Answered BAD; the connection goes on. */
        BAD,
        /** A literal that is too large to come unasked: answered BAD with TOOBIG (RFC 7888 section 4). */
        BAD_SIZE,
        /** A literal beyond the limit: answered NO; the connection goes on. */
        TOO_BIG,
        /** Not worth going on: BYE. */
        FATAL
    }

    @Override
    public String masked() {
        return "(" + problem + ")";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.malformed(this);
    }
}
