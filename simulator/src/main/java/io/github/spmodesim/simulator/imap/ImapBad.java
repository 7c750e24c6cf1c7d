package io.github.spmodesim.simulator.imap;

/** A tagged BAD: the command makes no sense here; the message says what was expected and what came. */
public final class ImapBad extends Exception {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: this is an answer, not a failure. */
    public ImapBad(String message) {
        super(message, null, false, false);
    }
}
