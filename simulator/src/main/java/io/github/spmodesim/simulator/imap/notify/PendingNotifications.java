package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxEvent;
import io.github.spmodesim.simulator.mailbox.MailboxListener;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.NameEvent;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened that a client wants to hear of and has not been told: each mailbox and each name once, however much happened
 * to it, and no more of them than a bound. Beyond that nothing is kept but that it was too much (RFC 5465 section 5.8).
 *
 * <p>Thread-safe; guarded by this object's monitor, under which no other lock is taken.
 */
final class PendingNotifications implements MailboxListener {
    private final Interests interests;
    private final MailboxTree tree;
    private final int most;
    private final Runnable wake;
    private Map<Mailbox, Set<MailboxEvent>> mailboxes = new LinkedHashMap<>();
    private Map<MailboxName, Optional<MailboxName>> names = new LinkedHashMap<>();
    private volatile boolean overflown;
    private volatile boolean any;

    /**
     * What has been taken out, in the order of the first that happened to each.
     *
     * @param mailboxes what happened to mailboxes
     * @param names names to which something happened, with what they were called before
     */
    record Taken(Map<Mailbox, Set<MailboxEvent>> mailboxes, Map<MailboxName, Optional<MailboxName>> names) {}

    /**
     * Nothing yet.
     *
     * @param most most mailboxes and names that are kept
     * @param wake run after something happened, on whatever thread
     */
    PendingNotifications(Interests interests, MailboxTree tree, int most, Runnable wake) {
        this.interests = interests;
        this.tree = tree;
        this.most = most;
        this.wake = wake;
    }

    /** Whether there is anything; costs no lock. */
    boolean any() {
        return any;
    }

    /** Whether more happened than is kept. */
    boolean overflown() {
        return overflown;
    }

    /** Takes out everything. */
    synchronized Taken take() {
        Taken taken = new Taken(mailboxes, names);
        mailboxes = new LinkedHashMap<>();
        names = new LinkedHashMap<>();
        any = overflown;
        return taken;
    }

    @Override
    public void mailbox(Mailbox mailbox, MailboxEvent event) {
        Optional<NotifyEvent> asked = asked(event);
        if (asked.isEmpty()) {
            forget(mailbox);
        } else if (interests.wants(asked.get(), mailbox.name(), tree)) {
            keep(mailbox, event);
            wake.run();
        }
    }

    // What a client has to ask for, to be told of an event; of a deletion it is told by the name.
    private static Optional<NotifyEvent> asked(MailboxEvent event) {
        return switch (event) {
            case ARRIVED -> Optional.of(NotifyEvent.MESSAGE_NEW);
            case REMOVED -> Optional.of(NotifyEvent.MESSAGE_EXPUNGE);
            case FLAGS, UNSEEN, NUMBERED_ANEW -> Optional.of(NotifyEvent.FLAG_CHANGE);
            case DELETED -> Optional.empty();
        };
    }

    private synchronized void forget(Mailbox mailbox) {
        mailboxes.remove(mailbox);
    }

    private synchronized void keep(Mailbox mailbox, MailboxEvent event) {
        if (hasRoom(mailboxes.containsKey(mailbox))) {
            mailboxes
                    .computeIfAbsent(mailbox, none -> EnumSet.noneOf(MailboxEvent.class))
                    .add(event);
        }
    }

    @Override
    public void name(NameEvent event) {
        NotifyEvent asked = event.kind() == NameEvent.Kind.SUBSCRIPTION
                ? NotifyEvent.SUBSCRIPTION_CHANGE
                : NotifyEvent.MAILBOX_NAME;
        boolean wanted = interests.wants(asked, event.name(), tree)
                || event.oldName()
                        .filter(old -> interests.wants(asked, old, tree))
                        .isPresent();
        if (wanted) {
            keep(event);
            wake.run();
        }
    }

    private synchronized void keep(NameEvent event) {
        if (hasRoom(names.containsKey(event.name()))) {
            Optional<MailboxName> before = names.getOrDefault(event.name(), Optional.empty());
            names.put(event.name(), event.oldName().or(() -> before));
        }
    }

    private boolean hasRoom(boolean isKnown) {
        if (!overflown && !isKnown && mailboxes.size() + names.size() >= most) {
            overflown = true;
            mailboxes = new LinkedHashMap<>();
            names = new LinkedHashMap<>();
        }
        any = true;
        return !overflown;
    }
}
