package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What a client says in IMAP once it is logged in.
 *
 * @param launch its connections, in the order in which a driver opens them; the first one decides the outcome
 * @param sentCopy what it says on one more connection after a mail was submitted; empty if it keeps no copy by IMAP
 * @param ending how it ends a connection
 * @param reconnects after which failures it tries again
 */
public record MailboxPlan(
        List<ConnectionPlan> launch,
        List<CommandStep> sentCopy,
        Sourced<Ending> ending,
        Sourced<List<Reconnect>> reconnects) {
    /** Copies the lists. */
    public MailboxPlan {
        launch = List.copyOf(launch);
        sentCopy = List.copyOf(sentCopy);
    }
}
