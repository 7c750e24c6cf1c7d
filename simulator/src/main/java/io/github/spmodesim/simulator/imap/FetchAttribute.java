package io.github.spmodesim.simulator.imap;

/** The fetch items that are no piece of the message's text. */
public enum FetchAttribute implements FetchItem {
    /** The flags. */
    FLAGS,
    /** The UID. */
    UID,
    /** The date in the mailbox. */
    INTERNALDATE,
    /** The mod-sequence (RFC 7162 section 3.1.4.2). */
    MODSEQ,
    /** The content's own id (RFC 8474 section 5.1). */
    EMAILID,
    /** The conversation's id (RFC 8474 section 5.2): NIL, no relations are kept. */
    THREADID,
    /** The size in octets. */
    RFC822_SIZE,
    /** The header's main fields, taken apart. */
    ENVELOPE,
    /** The structure without extension data. */
    BODY,
    /** The structure with extension data. */
    BODYSTRUCTURE;

    @Override
    public boolean setsSeen() {
        return false;
    }

    @Override
    public void renderBy(FetchRenderer renderer) {
        renderer.attribute(this);
    }
}
