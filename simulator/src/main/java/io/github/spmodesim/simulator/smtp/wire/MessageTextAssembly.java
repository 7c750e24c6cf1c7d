package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.mime.Octets;
import java.util.Arrays;

/**
 * One message text while it comes in, octet by octet.
 *
 * <p>Only CRLF, dot, CRLF ends it; a line break of another form never does, however it stands to a dot, and is remembered
 * as a flaw (RFC 5321 sections 2.3.8 and 4.1.1.4). From the first flaw on nothing is kept.
 */
final class MessageTextAssembly {
    private static final int FIRST_CAPACITY = 8 * 1024;

    /** What stands before the next octet. */
    private enum After {
        LINE_BREAK,
        TEXT,
        CR,
        DOT,
        DOT_CR
    }

    private final WireLimits limits;
    private After after = After.LINE_BREAK;
    private SmtpMessageText.Flaw flaw = SmtpMessageText.Flaw.NONE;
    private byte[] kept = new byte[0];
    private long size;
    private int lineOctets;

    MessageTextAssembly(WireLimits limits) {
        this.limits = limits;
    }

    /** Takes one octet; false once it was the last one. */
    boolean more(byte octet) {
        boolean last = after == After.DOT_CR && octet == '\n';
        if (!last) {
            after = switch (after) {
                case LINE_BREAK -> octet == '.' ? After.DOT : inText(octet);
                case TEXT -> inText(octet);
                case CR -> afterCr(octet);
                case DOT -> octet == '\r' ? After.DOT_CR : inText(octet);
                case DOT_CR -> afterCr(octet);
            };
        }
        return !last;
    }

    private After inText(byte octet) {
        if (octet == '\r') {
            return After.CR;
        }
        if (octet == '\n') {
            broke(SmtpMessageText.Flaw.BARE_LINE_BREAK);
        }
        keep(octet);
        return After.TEXT;
    }

    private After afterCr(byte octet) {
        keep((byte) '\r');
        if (octet != '\n') {
            broke(SmtpMessageText.Flaw.BARE_LINE_BREAK);
            return inText(octet);
        }
        keep(octet);
        lineOctets = 0;
        return After.LINE_BREAK;
    }

    private void keep(byte octet) {
        size++;
        lineOctets++;
        if (size > limits.messageOctets()) {
            broke(SmtpMessageText.Flaw.TOO_BIG);
        } else if (lineOctets > limits.textLineOctets()) {
            broke(SmtpMessageText.Flaw.LINE_TOO_LONG);
        }
        if (flaw == SmtpMessageText.Flaw.NONE) {
            grow();
            kept[(int) size - 1] = octet;
        }
    }

    // Grows with what has come in, so that DATA alone costs no memory.
    private void grow() {
        if (size > kept.length) {
            long doubled = Math.max(FIRST_CAPACITY, 2L * kept.length);
            kept = Arrays.copyOf(kept, (int) Math.min(limits.messageOctets(), doubled));
        }
    }

    private void broke(SmtpMessageText.Flaw found) {
        if (flaw == SmtpMessageText.Flaw.NONE) {
            flaw = found;
            kept = new byte[0];
        }
    }

    /** The text, after its last octet. */
    SmtpMessageText finish() {
        boolean sound = flaw == SmtpMessageText.Flaw.NONE;
        return new SmtpMessageText(sound ? Octets.of(kept, 0, (int) size) : Octets.empty(), size, flaw);
    }
}
