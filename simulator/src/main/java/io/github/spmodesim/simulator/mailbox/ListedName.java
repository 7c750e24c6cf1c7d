package io.github.spmodesim.simulator.mailbox;

import java.util.Optional;

/**
 * One name as LIST meets it.
 *
 * @param name the name
 * @param mailbox the mailbox, empty for a name that only leads to others (\Noselect)
 * @param hasChildren whether another name continues this one
 */
public record ListedName(MailboxName name, Optional<Mailbox> mailbox, boolean hasChildren) {}
