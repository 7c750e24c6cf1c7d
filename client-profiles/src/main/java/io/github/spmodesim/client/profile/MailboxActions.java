package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What a client says in IMAP for one action of the person. Each value may be unknown.
 *
 * @param refresh looking for new mail on a connection that stands; no command: it launches anew instead
 * @param read opening a mail that has been fetched
 * @param delete deleting a mail
 * @param sentCopy keeping a copy of a mail just submitted, on one more connection; no command: it keeps none by IMAP
 */
public record MailboxActions(
        Sourced<List<CommandStep>> refresh,
        Sourced<List<CommandStep>> read,
        Sourced<List<CommandStep>> delete,
        Sourced<List<CommandStep>> sentCopy) {}
