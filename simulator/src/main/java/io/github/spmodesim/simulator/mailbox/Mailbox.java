package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * One mailbox with its messages in the order of their UIDs.
 *
 * <p>Shared between sessions; everything is guarded by this object's monitor, which is never held across a stage. Views are
 * told of a change while it is held, so that each sees all changes in one order.
 */
public final class Mailbox {
    private volatile MailboxName name;
    private final long uidValidity;
    private final QuotaUsage usage;
    private final List<StoredMessage> messages = new ArrayList<>();
    private final List<MailboxView> views = new ArrayList<>();
    private long uidNext = 1;
    private long firstRecentUid = 1;
    private boolean removed;

    Mailbox(MailboxName name, long uidValidity, QuotaUsage usage) {
        this.name = name;
        this.uidValidity = uidValidity;
        this.usage = usage;
    }

    /** Its name. */
    public MailboxName name() {
        return name;
    }

    /** RENAME has given it another name. */
    void renamed(MailboxName changed) {
        name = changed;
    }

    /** Its UIDVALIDITY. */
    public long uidValidity() {
        return uidValidity;
    }

    /**
     * Opens a view for one session.
     *
     * @param readOnly whether the view leaves \Recent to others and changes nothing (EXAMINE)
     */
    public synchronized MailboxView open(boolean readOnly) {
        MailboxView view = new MailboxView(this, readOnly, messages, status());
        if (!readOnly) {
            firstRecentUid = uidNext;
        }
        views.add(view);
        return view;
    }

    synchronized void close(MailboxView view) {
        views.remove(view);
    }

    /** The counters now. */
    public synchronized MailboxStatus status() {
        int unseen = 0;
        int recent = 0;
        for (StoredMessage message : messages) {
            unseen += message.flags().has(Flag.SEEN) ? 0 : 1;
            recent += message.uid().value() >= firstRecentUid ? 1 : 0;
        }
        return new MailboxStatus(messages.size(), recent, uidNext, uidValidity, unseen);
    }

    /** The messages now, in the order of their UIDs. */
    public synchronized List<StoredMessage> messages() {
        return List.copyOf(messages);
    }

    /**
     * Adds messages, all or none.
     *
     * @return completes with their UIDs in the same order, or with {@link OverQuotaException} or {@link
     *     MailboxRemovedException}
     */
    public CompletionStage<List<Uid>> append(List<NewMessage> arriving) {
        try {
            reserve(arriving);
        } catch (OverQuotaException e) {
            return CompletableFuture.failedStage(e);
        }
        return appendReserved(arriving);
    }

    /** Counts messages as stored before they are; {@link #appendReserved} or {@link #release} must follow. */
    void reserve(List<NewMessage> arriving) throws OverQuotaException {
        usage.add(arriving);
    }

    /** Takes a {@link #reserve} back. */
    void release(List<NewMessage> notStored) {
        usage.giveBack(notStored);
    }

    /** Adds messages that {@link #reserve} has counted; completes with their UIDs in the same order. */
    CompletionStage<List<Uid>> appendReserved(List<NewMessage> arriving) {
        synchronized (this) {
            if (!removed) {
                return CompletableFuture.completedStage(addAll(arriving));
            }
        }
        release(arriving);
        return CompletableFuture.failedStage(new MailboxRemovedException());
    }

    private synchronized List<Uid> addAll(List<NewMessage> arriving) {
        List<Uid> uids = new ArrayList<>(arriving.size());
        for (NewMessage message : arriving) {
            StoredMessage stored =
                    new StoredMessage(new Uid(uidNext++), message.internalDate(), message.body(), message.flags());
            messages.add(stored);
            uids.add(stored.uid());
            tellAdded(stored);
        }
        wakeAll();
        return uids;
    }

    private void tellAdded(StoredMessage stored) {
        boolean claimed = false;
        for (MailboxView view : views) {
            view.tell(new MailboxEvent.Added(stored, !claimed));
            claimed |= !view.readOnly();
        }
        if (claimed) {
            firstRecentUid = uidNext;
        }
    }

    /**
     * Changes flags.
     *
     * @param targets messages of this mailbox; those gone meanwhile are passed over
     * @param by the view whose session asked: it answers for itself, so it is not told
     */
    public CompletionStage<Void> change(Collection<StoredMessage> targets, FlagChange change, MailboxView by) {
        synchronized (this) {
            for (StoredMessage message : targets) {
                Flags after = change.appliedTo(message.flags());
                if (holds(message) && !after.equals(message.flags())) {
                    message.flags(after);
                    tellOthers(new MailboxEvent.FlagsChanged(message), by);
                }
            }
            wakeAll();
        }
        return CompletableFuture.completedStage(null);
    }

    private boolean holds(StoredMessage message) {
        return Collections.binarySearch(messages, message, Comparator.comparing(StoredMessage::uid)) >= 0;
    }

    private void tellOthers(MailboxEvent event, MailboxView by) {
        for (MailboxView view : views) {
            if (view != by) {
                view.tell(event);
            }
        }
    }

    /**
     * Removes the messages that are \Deleted and that {@code which} takes; all views are told, the asking one too.
     *
     * @return completes with how many were removed
     */
    public CompletionStage<Integer> expunge(Predicate<StoredMessage> which) {
        synchronized (this) {
            List<StoredMessage> removed = messages.stream()
                    .filter(message -> message.flags().has(Flag.DELETED) && which.test(message))
                    .toList();
            messages.removeAll(java.util.Set.copyOf(removed));
            for (StoredMessage message : removed) {
                views.forEach(view -> view.tell(new MailboxEvent.Expunged(message)));
            }
            usage.remove(removed);
            wakeAll();
            return CompletableFuture.completedStage(removed.size());
        }
    }

    /** Whether DELETE has taken it away: then it holds no message any more and takes none. */
    public synchronized boolean isRemoved() {
        return removed;
    }

    /** Ends the mailbox: its messages go, their room is given back, and each session that has it open is woken. */
    synchronized void remove() {
        removed = true;
        usage.remove(messages);
        messages.clear();
        wakeAll();
    }

    /** Takes all messages out; they still count as stored, so that they can be put elsewhere. */
    synchronized List<NewMessage> takeAll() {
        List<NewMessage> taken = messages.stream()
                .map(message -> new NewMessage(message.body(), message.flags(), message.internalDate()))
                .toList();
        for (StoredMessage message : messages) {
            views.forEach(view -> view.tell(new MailboxEvent.Expunged(message)));
        }
        messages.clear();
        wakeAll();
        return taken;
    }

    private void wakeAll() {
        views.forEach(MailboxView::wake);
    }
}
