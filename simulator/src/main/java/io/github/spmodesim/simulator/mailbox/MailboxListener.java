package io.github.spmodesim.simulator.mailbox;

/**
 * Is told what happens in all mailboxes of one subscriber, and to their names, as it happens.
 *
 * <p>Called on any thread, with the tree or the mailbox locked: it must neither wait nor ask them for anything that takes
 * their lock. Who wants the details looks for them later.
 */
public interface MailboxListener {
    /** Something happened to a mailbox. */
    void mailbox(Mailbox mailbox, MailboxEvent event);

    /** Something happened to a name. */
    void name(NameEvent event);
}
