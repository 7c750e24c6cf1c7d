package io.github.spmodesim.simulator.imap.wire;

/** Arguments that do not follow the grammar; the message says where, what was expected and what stands there. */
public final class ImapSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: this is an answer, not a failure. */
    public ImapSyntaxException(String message) {
        super(message, null, false, false);
    }
}
