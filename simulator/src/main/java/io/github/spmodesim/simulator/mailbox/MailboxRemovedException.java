package io.github.spmodesim.simulator.mailbox;

/** A mailbox was deleted between being found and being used; nothing was stored. */
public final class MailboxRemovedException extends Exception {
    private static final long serialVersionUID = 1L;

    MailboxRemovedException() {
        super("the mailbox was deleted", null, false, false);
    }
}
