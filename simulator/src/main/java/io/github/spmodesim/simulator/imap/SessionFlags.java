package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.StoredMessage;

/** A message's flags as one session sees them: \Recent is the session's own (RFC 3501 section 2.3.2). */
final class SessionFlags {
    private SessionFlags() {}

    /** The list with its parentheses. */
    static String of(MailboxView view, StoredMessage message, Flags flags) {
        String names = flags.names();
        if (view.isRecent(message)) {
            names = names.isEmpty() ? "\\Recent" : names + " \\Recent";
        }
        return "(" + names + ")";
    }
}
