package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;

/**
 * The text after DATA while it comes in.
 *
 * <p>Only CRLF, dot, CRLF ends it; a line break of another form never does, however it stands to a dot, and is remembered
 * as a flaw (RFC 5321 sections 2.3.8 and 4.1.1.4), as a NUL is (RFC 2045 sections 2.7 and 2.8). Whole lines are taken at once;
 * what stands at a seam, and dots before lines, octet by octet.
 */
final class MessageTextAssembly {
    /** What stands before the next octet. */
    private enum After {
        LINE_BREAK,
        TEXT,
        CR,
        DOT,
        DOT_CR,
        END
    }

    private final KeptText kept;
    private After after = After.LINE_BREAK;

    MessageTextAssembly(WireLimits limits) {
        this.kept = new KeptText(limits, true);
    }

    /** Takes octets up to the end of the text or of what there is; returns the index behind the last one taken. */
    int take(byte[] octets, int from, int to) {
        kept.expect(to - from);
        int at = from;
        while (at < to && after != After.END) {
            boolean inLine = after == After.TEXT || (after == After.LINE_BREAK && octets[at] != '.');
            at = inLine ? takeLines(octets, at, to) : takeOctet(octets, at);
        }
        return at;
    }

    /** Whether the end has come. */
    boolean isComplete() {
        return after == After.END;
    }

    /** The text, after its end. */
    SmtpMessageText finish() {
        return kept.toText();
    }

    /** Takes whole lines, or what of a line comes before something else. */
    private int takeLines(byte[] octets, int from, int to) {
        int behindLines = kept.addLines(octets, from, to);
        if (behindLines > from) {
            after = After.LINE_BREAK;
            return behindLines;
        }
        int special = ControlOctets.indexOf(octets, from, to);
        kept.add(octets, from, special);
        after = special > from ? After.TEXT : after;
        return special < to ? inText(octets, special) : special;
    }

    private int takeOctet(byte[] octets, int at) {
        return switch (after) {
            case CR -> afterCr(octets, at);
            case DOT -> afterDot(octets, at);
            case DOT_CR -> afterDotCr(octets, at);
            case LINE_BREAK -> dotBeforeLine(at);
            case TEXT, END -> throw new IllegalStateException("no octet is awaited in " + after);
        };
    }

    private int inText(byte[] octets, int at) {
        byte octet = octets[at];
        if (octet == '\n') {
            kept.broke(Flaw.BARE_LINE_BREAK);
        } else if (octet == 0) {
            kept.broke(Flaw.NUL);
        }
        kept.add(octets, at, at + 1);
        after = octet == '\r' ? After.CR : After.TEXT;
        return at + 1;
    }

    private int afterCr(byte[] octets, int at) {
        if (octets[at] != '\n') {
            kept.broke(Flaw.BARE_LINE_BREAK);
            return inText(octets, at);
        }
        kept.add(octets, at, at + 1);
        kept.endLine();
        after = After.LINE_BREAK;
        return at + 1;
    }

    private int dotBeforeLine(int at) {
        after = After.DOT;
        return at + 1;
    }

    private int afterDot(byte[] octets, int at) {
        if (octets[at] == '\r') {
            after = After.DOT_CR;
            return at + 1;
        }
        return inText(octets, at);
    }

    private int afterDotCr(byte[] octets, int at) {
        if (octets[at] == '\n') {
            after = After.END;
            return at + 1;
        }
        kept.broke(Flaw.BARE_LINE_BREAK);
        return inText(octets, at);
    }
}
