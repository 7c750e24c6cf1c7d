package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is told of what happens in one mailbox: the sessions that have it open, message by message, and the listeners of its
 * owner, that something did. Guarded by the mailbox's monitor.
 */
final class MailboxAudience {
    private final List<MailboxView> views = new ArrayList<>();
    private final MailboxListeners listeners;

    MailboxAudience(MailboxListeners listeners) {
        this.listeners = listeners;
    }

    void enter(MailboxView view) {
        views.add(view);
    }

    void leave(MailboxView view) {
        views.remove(view);
    }

    /** A message came in; true where a session may call it its own recent one (RFC 3501 section 2.3.2). */
    boolean added(StoredMessage stored, Origin by) {
        boolean claimed = false;
        for (MailboxView view : views) {
            view.added(stored, !claimed, by);
            claimed |= !view.readOnly();
        }
        return claimed;
    }

    /** A message has other flags; the view whose session changed them answers for itself. */
    void flagsChanged(StoredMessage message, MailboxView by) {
        views.forEach(view -> view.flagsChanged(message, by));
    }

    void removed(StoredMessage message, Origin by) {
        views.forEach(view -> view.removed(message, by));
    }

    /** Keywords are in use that were not before, where they really are. */
    void newKeywords(boolean really) {
        if (really) {
            views.forEach(MailboxView::newKeywords);
        }
    }

    /** Wakes the views and tells the listeners, where it really happened. */
    void happened(boolean really, Mailbox mailbox, MailboxEvent event, Origin by) {
        if (really) {
            listeners.mailbox(mailbox, event, by);
            views.forEach(MailboxView::wake);
        }
    }
}
