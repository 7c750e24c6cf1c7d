package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.mime.OctetRope;

/**
 * The text of a message: after DATA without its final dot and with the dots before lines taken away (RFC 5321 section 4.5.2),
 * after BDAT as it came.
 *
 * @param text the octets; empty where it has a flaw, because it is not kept then
 * @param size octets that came, kept or not
 * @param flaw the first thing that is wrong with it
 */
public record SmtpMessageText(OctetRope text, long size, Flaw flaw) implements SmtpFrame {
    /** What keeps a text from being accepted. */
    public enum Flaw {
        /** Nothing. */
        NONE,
        /** A CR without LF or an LF without CR, by which a second message could be smuggled past another server. */
        BARE_LINE_BREAK,
        /** A NUL, which no text of mail has and no IMAP literal carries. */
        NUL,
        /** A line beyond the limit. */
        LINE_TOO_LONG,
        /** The whole text is beyond the limit. */
        TOO_BIG
    }

    @Override
    public String masked() {
        return "(message of " + size + " octets)";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.messageText(this);
    }
}
