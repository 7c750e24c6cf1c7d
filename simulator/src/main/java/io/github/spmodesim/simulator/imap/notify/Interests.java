package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which events a client wants to hear of which mailboxes (RFC 5465 section 6): each group adds to those before it, and names
 * count as they are when something happens. Filled by one thread, and not changed any more once others see it.
 */
public final class Interests {
    private final Map<Scope, Set<NotifyEvent>> scopes = new EnumMap<>(Scope.class);
    private final Map<MailboxName, Set<NotifyEvent>> mailboxes = new HashMap<>();
    private final Map<MailboxName, Set<NotifyEvent>> subtrees = new HashMap<>();

    /** Mailboxes that a client names by what they are. */
    enum Scope {
        /** All mailboxes: there is one namespace, the subscriber's own. */
        PERSONAL,
        /** Those that are subscribed at the moment. */
        SUBSCRIBED
    }

    void of(Scope scope, Set<NotifyEvent> events) {
        add(scopes, scope, events);
    }

    void ofMailbox(MailboxName name, Set<NotifyEvent> events) {
        add(mailboxes, name, events);
    }

    void ofSubtree(MailboxName name, Set<NotifyEvent> events) {
        add(subtrees, name, events);
    }

    private static <K> void add(Map<K, Set<NotifyEvent>> wanted, K key, Set<NotifyEvent> events) {
        wanted.computeIfAbsent(key, none -> EnumSet.noneOf(NotifyEvent.class)).addAll(events);
    }

    /** How many mailboxes and scopes are named. */
    int size() {
        return scopes.size() + mailboxes.size() + subtrees.size();
    }

    /** Whether the client wants to hear of an event at a name; takes no lock. */
    boolean wants(NotifyEvent event, MailboxName name, MailboxTree tree) {
        return has(scopes, Scope.PERSONAL, event)
                || (has(scopes, Scope.SUBSCRIBED, event) && isSubscribed(event, name, tree))
                || has(mailboxes, name, event)
                || has(subtrees, name, event)
                || (!subtrees.isEmpty()
                        && tree.superiors(name).stream().anyMatch(above -> has(subtrees, above, event)));
    }

    // A name that is no longer subscribed was it until just now.
    private static boolean isSubscribed(NotifyEvent event, MailboxName name, MailboxTree tree) {
        return event == NotifyEvent.SUBSCRIPTION_CHANGE || tree.isSubscribed(name);
    }

    private static <K> boolean has(Map<K, Set<NotifyEvent>> wanted, K key, NotifyEvent event) {
        return wanted.getOrDefault(key, Set.of()).contains(event);
    }
}
