package io.github.spmodesim.simulator.mailbox;

/** What can happen to a mailbox. */
public enum MailboxEvent {
    /** Messages came in. */
    ARRIVED,
    /** Messages are gone. */
    REMOVED,
    /** Flags are others. */
    FLAGS,
    /** And with them the number of messages that are not read; {@link #FLAGS} is told as well. */
    UNSEEN,
    /** Its name has been made or given to it: UIDs under that name have nothing to do with those that were there before. */
    NUMBERED_ANEW,
    /** It is deleted; nothing more happens to it. */
    DELETED
}
