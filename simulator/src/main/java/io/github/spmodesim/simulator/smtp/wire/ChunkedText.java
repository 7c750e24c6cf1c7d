package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;

/**
 * The text that comes by BDAT, chunk by chunk (RFC 3030 section 2). Its end is told by the client's count, so that no octets
 * of it can end it; still a text of lines has no line break but CRLF and no NUL, wherever the chunks are cut, so that the next
 * server cannot be deceived with it.
 */
public final class ChunkedText {
    private final KeptText kept;
    private final boolean binary;
    private boolean afterCr;

    /**
     * A text of which nothing has come.
     *
     * @param binary whether it is announced with BODY=BINARYMIME, so that any octet may come
     */
    public ChunkedText(WireLimits limits, boolean binary) {
        this.kept = new KeptText(limits, !binary);
        this.binary = binary;
    }

    /** Octets that have come, kept or not. */
    public long size() {
        return kept.size();
    }

    /** The first thing that is wrong with what has come; a CR at the end of a chunk is not wrong yet. */
    public Flaw flaw() {
        return kept.flaw();
    }

    /** The whole text, after its last chunk. */
    public SmtpMessageText finish() {
        if (afterCr) {
            kept.broke(Flaw.BARE_LINE_BREAK);
        }
        return kept.toText();
    }

    /** Takes octets of a chunk. */
    void take(byte[] octets, int from, int to) {
        kept.expect(to - from);
        if (binary) {
            kept.add(octets, from, to);
            return;
        }
        int at = from;
        while (at < to) {
            at = afterCr ? takeOctet(octets, at) : takeLines(octets, at, to);
        }
    }

    private int takeLines(byte[] octets, int from, int to) {
        int behindLines = kept.addLines(octets, from, to);
        if (behindLines > from) {
            return behindLines;
        }
        int special = ControlOctets.indexOf(octets, from, to);
        kept.add(octets, from, special);
        return special < to ? takeOctet(octets, special) : special;
    }

    private int takeOctet(byte[] octets, int at) {
        byte octet = octets[at];
        if (afterCr != (octet == '\n')) {
            kept.broke(Flaw.BARE_LINE_BREAK);
        } else if (octet == 0) {
            kept.broke(Flaw.NUL);
        }
        kept.add(octets, at, at + 1);
        if (octet == '\n') {
            kept.endLine();
        }
        afterCr = octet == '\r';
        return at + 1;
    }
}
