package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import java.util.Optional;
import java.util.Set;

/**
 * One name as LIST meets it.
 *
 * @param name the name
 * @param mailbox the mailbox, empty for a name that only leads to others (\Noselect)
 * @param uses what it is for
 * @param hasChildren whether another name continues this one
 */
public record ListedName(MailboxName name, Optional<Mailbox> mailbox, Set<SpecialUse> uses, boolean hasChildren) {}
