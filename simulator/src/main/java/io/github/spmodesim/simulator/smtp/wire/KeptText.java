package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;
import java.util.Arrays;

/**
 * What has come of a message text, as long as it has no flaw: from the first flaw on nothing is kept, and what comes is
 * counted. Which flaw is the first does not depend on how the octets come.
 */
final class KeptText {
    private static final int SMALL_CAPACITY = 8 * 1024;
    private static final int LARGE_CAPACITY = 128 * 1024;

    private final WireLimits limits;
    private final boolean hasLines;
    private Flaw flaw = Flaw.NONE;
    private byte[] kept = new byte[0];
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

    /** Makes room for so many octets that are there already, so that adding them line by line makes none. */
    void reserve(int count) {
        long wanted = Math.min(limits.messageOctets(), size + count);
        if (flaw == Flaw.NONE && wanted > kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(limits.messageOctets(), capacity(wanted)));
        }
    }

    // Grows with what has come in, so that DATA alone costs no memory: a text that comes at once is kept in an array of
    // its
    // size, a longer one in a large array soon, so that it is not copied again and again.
    private long capacity(long wanted) {
        if (kept.length == 0) {
            return wanted;
        }
        if (wanted <= LARGE_CAPACITY) {
            return wanted <= SMALL_CAPACITY ? SMALL_CAPACITY : LARGE_CAPACITY;
        }
        return Math.max(wanted, 2L * kept.length);
    }

    /** Adds octets of one line. */
    void add(byte[] octets, int from, int to) {
        int count = to - from;
        long roomInText = limits.messageOctets() - size;
        long roomInLine = hasLines ? limits.textLineOctets() - lineOctets : Long.MAX_VALUE;
        if (count > Math.min(roomInText, roomInLine)) {
            broke(roomInText <= roomInLine ? Flaw.TOO_BIG : Flaw.LINE_TOO_LONG);
        }
        if (flaw == Flaw.NONE) {
            reserve(count);
            System.arraycopy(octets, from, kept, (int) size, count);
        }
        size += count;
        lineOctets += count;
    }

    /** What comes next is on a new line. */
    void endLine() {
        lineOctets = 0;
    }

    /** Something is wrong with the text. */
    void broke(Flaw found) {
        if (flaw == Flaw.NONE) {
            flaw = found;
            kept = new byte[0];
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
        Octets octets = flaw == Flaw.NONE ? Octets.of(kept, 0, (int) size) : Octets.empty();
        return new SmtpMessageText(octets, size, flaw);
    }
}
