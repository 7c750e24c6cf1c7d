package io.github.spmodesim.simulator.mailbox;

import java.util.Optional;

/**
 * What happened to a name.
 *
 * @param kind what
 * @param name the name, after a renaming the new one
 * @param oldName what it was called before a renaming
 */
public record NameEvent(Kind kind, MailboxName name, Optional<MailboxName> oldName) {
    /** What can happen to a name. */
    public enum Kind {
        /** A mailbox stands under it now. */
        CREATED,
        /** None stands under it any more. */
        DELETED,
        /** What stands under it now, and all below that, had another name. */
        RENAMED,
        /** A name right below it was created or deleted (RFC 5465 section 5.4). */
        CHILDREN,
        /** It is subscribed now, or is no longer. */
        SUBSCRIPTION
    }

    static NameEvent of(Kind kind, MailboxName name) {
        return new NameEvent(kind, name, Optional.empty());
    }

    static NameEvent renamed(MailboxName name, MailboxName oldName) {
        return new NameEvent(Kind.RENAMED, name, Optional.of(oldName));
    }
}
