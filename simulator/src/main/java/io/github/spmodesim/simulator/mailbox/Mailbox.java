package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    private final MailboxAudience audience;
    private final MailboxCounters counters = new MailboxCounters();
    private final RemovalRecord removals = new RemovalRecord();
    private long uidNext = 1;
    private long firstRecentUid = 1;
    private long highestModSeq = 1;
    private volatile boolean removed;

    Mailbox(MailboxName name, long uidValidity, QuotaUsage usage, MailboxListeners listeners) {
        this.name = name;
        this.uidValidity = uidValidity;
        this.usage = usage;
        this.audience = new MailboxAudience(listeners);
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

    /** Opens a view that nobody's changes are the own ones of. */
    public MailboxView open(boolean readOnly) {
        return open(readOnly, new Origin());
    }

    /**
     * Opens a view for one session.
     *
     * @param readOnly whether the view leaves \Recent to others and changes nothing (EXAMINE)
     * @param origin whose doing it is what the session does
     */
    public synchronized MailboxView open(boolean readOnly, Origin origin) {
        MailboxView view = new MailboxView(this, readOnly, origin, messages);
        if (!readOnly) {
            firstRecentUid = uidNext;
        }
        audience.enter(view);
        return view;
    }

    synchronized void close(MailboxView view) {
        audience.leave(view);
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
     * @param by whose doing it is
     * @return completes with their UIDs in the same order, or with {@link OverQuotaException} or {@link
     *     MailboxRemovedException}
     */
    public CompletionStage<List<Uid>> append(List<NewMessage> arriving, Origin by) {
        try {
            usage.add(arriving);
        } catch (OverQuotaException e) {
            return CompletableFuture.failedStage(e);
        }
        return appendReserved(arriving, by);
    }

    /** Adds messages that come from outside, all or none. */
    public CompletionStage<List<Uid>> append(List<NewMessage> arriving) {
        return append(arriving, Origin.OUTSIDE);
    }

    /**
     * Adds messages that are counted already, because {@link #take} took them out of another mailbox of the same owner.
     *
     * @param by whose doing it is
     * @return completes with their UIDs in order, or with {@link MailboxRemovedException}, and then they count no more
     */
    public CompletionStage<List<Uid>> appendReserved(List<NewMessage> arriving, Origin by) {
        return offerReserved(arriving, by).thenCompose(uids -> {
            if (uids.isPresent()) {
                return CompletableFuture.completedStage(uids.get());
            }
            usage.giveBack(arriving);
            return CompletableFuture.failedStage(new MailboxRemovedException());
        });
    }

    /** The same, but completes with nothing where the mailbox was deleted, and then they still count. */
    synchronized CompletionStage<Optional<List<Uid>>> offerReserved(List<NewMessage> arriving, Origin by) {
        return CompletableFuture.completedStage(removed ? Optional.empty() : Optional.of(addAll(arriving, by)));
    }

    private List<Uid> addAll(List<NewMessage> arriving, Origin by) {
        List<Uid> uids = new ArrayList<>(arriving.size());
        highestModSeq++;
        for (NewMessage message : arriving) {
            StoredMessage stored = new StoredMessage(new Uid(uidNext++), message, highestModSeq);
            messages.add(stored);
            uids.add(stored.uid());
            audience.newKeywords(counters.added(stored));
            if (audience.added(stored, by)) {
                firstRecentUid = uidNext;
            }
        }
        audience.happened(!uids.isEmpty(), this, MailboxEvent.ARRIVED, by);
        return uids;
    }

    /**
     * Changes flags.
     *
     * @param targets messages of this mailbox; those gone meanwhile are passed over
     * @param by the view whose session asked: it answers for itself, so it is not told
     */
    public synchronized CompletionStage<ChangedFlags> change(
            Collection<StoredMessage> targets, FlagChange change, MailboxView by) {
        List<StoredMessage> unchanged = new ArrayList<>();
        long modSeq = highestModSeq + 1;
        int unseenBefore = counters.unseen();
        ChangedStates states = new ChangedStates(change, modSeq);
        for (StoredMessage message : targets) {
            Flags before = message.flags();
            StoredMessage.State after = states.of(before);
            // A message that the client names twice has not changed behind its back.
            if (message.modSeq() > change.unchangedSince() && message.modSeq() != modSeq) {
                unchanged.add(message);
            } else if (!message.isRemoved() && !after.flags().equals(before)) {
                // A session may read the flags as soon as they are there, and has to know their names by then.
                audience.newKeywords(counters.changed(before, after.flags()));
                message.change(after);
                highestModSeq = modSeq;
                audience.flagsChanged(message, by);
            }
        }
        audience.happened(highestModSeq == modSeq, this, MailboxEvent.FLAGS, by.origin());
        audience.happened(counters.unseen() != unseenBefore, this, MailboxEvent.UNSEEN, by.origin());
        return CompletableFuture.completedStage(new ChangedFlags(unchanged));
    }

    /**
     * Removes the messages that are \Deleted and that {@code which} takes, and gives their quota back; all views are told,
     * the asking one too.
     *
     * @param by whose doing it is
     */
    public synchronized CompletionStage<Removal> expunge(Predicate<StoredMessage> which, Origin by) {
        return counters.noneDeleted()
                ? CompletableFuture.completedStage(new Removal(List.of(), highestModSeq))
                : forGood(removeAll(message -> message.flags().has(Flag.DELETED) && which.test(message), by));
    }

    /** Removes messages from outside, and gives their quota back; all views are told. */
    public CompletionStage<Removal> discard(Predicate<StoredMessage> which) {
        return forGood(removeAll(which, Origin.OUTSIDE));
    }

    private CompletionStage<Removal> forGood(Removal removal) {
        usage.remove(removal.removed());
        return CompletableFuture.completedStage(removal);
    }

    /**
     * Removes messages whatever their flags, to be put into another mailbox of the same owner: the quota is not given back.
     *
     * @param targets messages of this mailbox; those gone meanwhile are passed over
     * @param by whose doing it is
     */
    public CompletionStage<Removal> take(Collection<StoredMessage> targets, Origin by) {
        return CompletableFuture.completedStage(removeAll(Set.copyOf(targets)::contains, by));
    }

    private synchronized Removal removeAll(Predicate<StoredMessage> which, Origin by) {
        List<StoredMessage> gone = new ArrayList<>();
        messages.removeIf(message -> which.test(message) && gone.add(message));
        highestModSeq += gone.isEmpty() ? 0 : 1;
        for (StoredMessage message : gone) {
            message.remove();
            counters.removed(message);
            removals.add(message.uid(), highestModSeq);
            audience.removed(message, by);
        }
        audience.happened(!gone.isEmpty(), this, MailboxEvent.REMOVED, by);
        return new Removal(gone, highestModSeq);
    }

    /** Whether DELETE has taken it away: then it holds no message any more and takes none. */
    public boolean isRemoved() {
        return removed;
    }

    /** Ends the mailbox: its messages go, their room is given back, and each session that has it open is woken. */
    synchronized void remove(Origin by) {
        removed = true;
        usage.remove(removeAll(message -> true, by).removed());
        audience.happened(true, this, MailboxEvent.DELETED, by);
    }
}
