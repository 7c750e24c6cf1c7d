package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One mailbox with its messages in the order of their UIDs.
 *
 * <p>Shared between sessions; everything is guarded by this object's monitor, which is never held across a stage. Views are
 * told of a change while it is held, so that each sees all changes in one order. Every change takes the next mod-sequence
 * (RFC 7162 section 3.1).
 */
public final class Mailbox {
    private volatile MailboxName name;
    private final long uidValidity;
    private final QuotaUsage usage;
    private final List<StoredMessage> messages = new ArrayList<>();
    private final List<MailboxView> views = new ArrayList<>();
    private final MailboxCounters counters = new MailboxCounters();
    private final RemovalRecord removals = new RemovalRecord();
    private long uidNext = 1;
    private long firstRecentUid = 1;
    private long highestModSeq = 1;
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
        int recent = messages.size() - ShownMessages.indexOfUidAtLeast(messages, firstRecentUid);
        return new MailboxStatus(
                messages.size(), recent, uidNext, uidValidity, counters.unseen(), counters.octets(), highestModSeq);
    }

    /** The messages now, in the order of their UIDs. */
    public synchronized List<StoredMessage> messages() {
        return List.copyOf(messages);
    }

    /** The message of that UID, empty where there is none now. */
    public synchronized Optional<StoredMessage> find(Uid uid) {
        return ShownMessages.find(messages, uid);
    }

    /** The keywords that a message has or has had, in order. */
    public synchronized List<Flag> keywords() {
        return List.copyOf(counters.keywords());
    }

    /** The UIDs removed after a mod-sequence, in order; empty where that is too long ago to be known. */
    public synchronized Optional<List<Uid>> removedSince(long modSeq) {
        return removals.since(modSeq);
    }

    /**
     * Adds messages, all or none.
     *
     * @return completes with their UIDs in the same order, or with {@link OverQuotaException} or {@link
     *     MailboxRemovedException}
     */
    public CompletionStage<List<Uid>> append(List<NewMessage> arriving) {
        try {
            usage.add(arriving);
        } catch (OverQuotaException e) {
            return CompletableFuture.failedStage(e);
        }
        return appendReserved(arriving);
    }

    /**
     * Adds messages that are counted already, because {@link #take} took them out of another mailbox of the same owner.
     *
     * @return completes with their UIDs in the same order, or with {@link MailboxRemovedException}, and then they count no
     *     more
     */
    public CompletionStage<List<Uid>> appendReserved(List<NewMessage> arriving) {
        return offerReserved(arriving).thenCompose(uids -> {
            if (uids.isPresent()) {
                return CompletableFuture.completedStage(uids.get());
            }
            usage.giveBack(arriving);
            return CompletableFuture.failedStage(new MailboxRemovedException());
        });
    }

    /** The same, but completes with nothing where the mailbox was deleted, and then they still count. */
    synchronized CompletionStage<Optional<List<Uid>>> offerReserved(List<NewMessage> arriving) {
        return CompletableFuture.completedStage(removed ? Optional.empty() : Optional.of(addAll(arriving)));
    }

    private List<Uid> addAll(List<NewMessage> arriving) {
        List<Uid> uids = new ArrayList<>(arriving.size());
        highestModSeq++;
        boolean newKeywords = false;
        for (NewMessage message : arriving) {
            StoredMessage stored = new StoredMessage(new Uid(uidNext++), message, highestModSeq);
            messages.add(stored);
            newKeywords |= counters.added(stored);
            uids.add(stored.uid());
            tellAdded(stored);
        }
        tell(newKeywords, MailboxView::newKeywords);
        views.forEach(MailboxView::wake);
        return uids;
    }

    private void tellAdded(StoredMessage stored) {
        boolean claimed = false;
        for (MailboxView view : views) {
            view.added(stored, !claimed);
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
    public CompletionStage<ChangedFlags> change(Collection<StoredMessage> targets, FlagChange change, MailboxView by) {
        return CompletableFuture.completedStage(changeAll(targets, change, by));
    }

    private synchronized ChangedFlags changeAll(Collection<StoredMessage> targets, FlagChange change, MailboxView by) {
        List<StoredMessage> unchanged = new ArrayList<>();
        long modSeq = highestModSeq + 1;
        for (StoredMessage message : targets) {
            Flags before = message.flags();
            Flags after = change.appliedTo(before);
            // A message that the client names twice has not changed behind its back.
            if (message.modSeq() > change.unchangedSince() && message.modSeq() != modSeq) {
                unchanged.add(message);
            } else if (!message.isRemoved() && !after.equals(before)) {
                // A session may read the flags as soon as they are there, and has to know their names by then.
                tell(counters.changed(before, after), MailboxView::newKeywords);
                message.change(after, modSeq);
                highestModSeq = modSeq;
                tell(true, view -> view.flagsChanged(message, by));
            }
        }
        views.forEach(MailboxView::wake);
        return new ChangedFlags(unchanged);
    }

    /**
     * Removes the messages that are \Deleted and that {@code which} takes, and gives their quota back; all views are told,
     * the asking one too.
     */
    public CompletionStage<Removal> expunge(Predicate<StoredMessage> which) {
        Removal removal = removeAll(message -> message.flags().has(Flag.DELETED) && which.test(message), true);
        usage.remove(removal.removed());
        return CompletableFuture.completedStage(removal);
    }

    /** Removes messages, and gives their quota back; all views are told. */
    public CompletionStage<Removal> discard(Predicate<StoredMessage> which) {
        Removal removal = removeAll(which, false);
        usage.remove(removal.removed());
        return CompletableFuture.completedStage(removal);
    }

    /**
     * Removes messages whatever their flags, to be put into another mailbox of the same owner: the quota is not given back.
     *
     * @param targets messages of this mailbox; those gone meanwhile are passed over
     */
    public CompletionStage<Removal> take(Collection<StoredMessage> targets) {
        return CompletableFuture.completedStage(removeAll(java.util.Set.copyOf(targets)::contains, false));
    }

    private synchronized Removal removeAll(Predicate<StoredMessage> which, boolean deletedOnly) {
        List<StoredMessage> removed = new ArrayList<>();
        if (!deletedOnly || !counters.noneDeleted()) {
            messages.removeIf(message -> which.test(message) && removed.add(message));
        }
        highestModSeq += removed.isEmpty() ? 0 : 1;
        for (StoredMessage message : removed) {
            message.remove();
            counters.removed(message);
            removals.add(message.uid(), highestModSeq);
            tell(true, view -> view.removed(message));
        }
        views.forEach(MailboxView::wake);
        return new Removal(removed, highestModSeq);
    }

    private void tell(boolean really, Consumer<MailboxView> news) {
        if (really) {
            views.forEach(news);
        }
    }

    /** Whether DELETE has taken it away: then it holds no message any more and takes none. */
    public synchronized boolean isRemoved() {
        return removed;
    }

    /** Ends the mailbox: its messages go, their room is given back, and each session that has it open is woken. */
    synchronized void remove() {
        removed = true;
        usage.remove(removeAll(message -> true, false).removed());
    }
}
