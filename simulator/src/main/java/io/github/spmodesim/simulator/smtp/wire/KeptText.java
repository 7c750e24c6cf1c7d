package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has come of a message text, as long as it has no flaw: from the first flaw on nothing is kept, and what comes is
 * counted. Which flaw is the first does not depend on how the octets come.
 *
 * <p>Each octet is copied once, from where it came in to where it stays: a text grows by a further piece, not by a larger
 * array, and DATA alone costs no memory.
 */
final class KeptText {
    private static final int LEAST_PIECE_OCTETS = 8 * 1024;

    private final WireLimits limits;
    private final boolean hasLines;
    private final List<Octets> pieces = new ArrayList<>(1);
    private Flaw flaw = Flaw.NONE;
    private byte[] piece = new byte[0];
    private int filled;
    private int arrived;
    private long size;
    private long lineOctets;

    /**
     * No text yet.
     *
     * @param hasLines whether the longest line has a bound
     */
    KeptText(WireLimits limits, boolean hasLines) {
        this.limits = limits;
        this.hasLines = hasLines;
    }

    /** So many octets are there and will be added, most of them at least. */
    void expect(int count) {
        arrived = count;
    }

    /**
     * Adds octets up to the last line that needs no closer look: it ends in CRLF, has no other CR or LF, no NUL and not too
     * many octets, and no dot at its start but that of the first.
     *
     * @return the index behind the last octet taken, {@code from} where there is no such line
     */
    int addLines(byte[] octets, int from, int to) {
        int done = from;
        int end = lineEnd(octets, from, to, lineOctets);
        while (end > done) {
            done = end;
            end = done < to && octets[done] != '.' ? lineEnd(octets, done, to, 0) : done;
        }
        if (done > from) {
            keep(octets, from, done);
            endLine();
        }
        return done;
    }

    private int lineEnd(byte[] octets, int from, int to, long before) {
        int special = ControlOctets.indexOf(octets, from, to);
        if (special >= to - 1 || octets[special] != '\r' || octets[special + 1] != '\n') {
            return from;
        }
        int end = special + 2;
        return hasLines && before + end - from > limits.textLineOctets() ? from : end;
    }

    /** Adds octets of one line. */
    void add(byte[] octets, int from, int to) {
        long roomInLine = hasLines ? limits.textLineOctets() - lineOctets : Long.MAX_VALUE;
        if (to - from > roomInLine && roomInLine < limits.messageOctets() - size) {
            broke(Flaw.LINE_TOO_LONG);
        }
        keep(octets, from, to);
        lineOctets += to - from;
    }

    private void keep(byte[] octets, int from, int to) {
        if (to - from > limits.messageOctets() - size) {
            broke(Flaw.TOO_BIG);
        }
        if (flaw == Flaw.NONE) {
            copy(octets, from, to);
        }
        size += to - from;
    }

    private void copy(byte[] octets, int from, int to) {
        int at = from;
        while (at < to) {
            if (filled == piece.length) {
                beginPiece(to - at);
            }
            int count = Math.min(to - at, piece.length - filled);
            System.arraycopy(octets, at, piece, filled, count);
            filled += count;
            at += count;
        }
    }

    private void beginPiece(int atLeast) {
        boolean first = filled == 0;
        endPiece();
        int wanted = Math.max(atLeast, arrived);
        piece = new byte[first ? wanted : Math.max(wanted, LEAST_PIECE_OCTETS)];
    }

    private void endPiece() {
        if (filled > 0) {
            // A view would keep all of an array for as long as the message is there.
            boolean wasteful = piece.length - filled > filled / 8;
            pieces.add(wasteful ? Octets.of(Arrays.copyOf(piece, filled)) : Octets.of(piece, 0, filled));
        }
        piece = new byte[0];
        filled = 0;
    }

    /** What comes next is on a new line. */
    void endLine() {
        lineOctets = 0;
    }

    /** Something is wrong with the text. */
    void broke(Flaw found) {
        if (flaw == Flaw.NONE) {
            flaw = found;
            pieces.clear();
            piece = new byte[0];
            filled = 0;
        }
    }

    /** Octets that have come, kept or not. */
    long size() {
        return size;
    }

    /** The first thing that is wrong. */
    Flaw flaw() {
        return flaw;
    }

    /** The whole text. */
    SmtpMessageText toText() {
        endPiece();
        return new SmtpMessageText(OctetRope.of(pieces), size, flaw);
    }
}
