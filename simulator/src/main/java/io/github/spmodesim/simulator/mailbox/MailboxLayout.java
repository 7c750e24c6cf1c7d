package io.github.spmodesim.simulator.mailbox;

import java.util.List;

/**
 * What a new subscriber's mailboxes look like.
 *
 * @param separator hierarchy separator
 * @param folders the ready-made mailboxes; INBOX must be among them
 * @param quota the bound on all of them together
 * @param limits the bounds on their names
 */
public record MailboxLayout(char separator, List<MailboxName> folders, Quota quota, TreeLimits limits) {
    /** Refuses a layout without INBOX. */
    public MailboxLayout {
        if (!folders.contains(MailboxName.INBOX)) {
            throw new IllegalArgumentException("Mailboxes: expected INBOX among them, got " + folders);
        }
    }

    /** A layout whose names may grow far. */
    public MailboxLayout(char separator, List<MailboxName> folders, Quota quota) {
        this(separator, folders, quota, TreeLimits.WIDE);
    }
}
