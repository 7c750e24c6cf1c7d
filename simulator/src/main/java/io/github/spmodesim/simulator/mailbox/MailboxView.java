package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One session's sequence numbers and what it has not told its client yet (RFC 3501 sections 2.3.1.2 and 5.2).
 *
 * <p>A number means the same message from one moment of telling to the next: a message that another session has expunged
 * keeps its number, and can still be read, until this session may say so. News come in from any thread; everything else is
 * for the session's own thread.
 */
public final class MailboxView {
    private final Mailbox mailbox;
    private final boolean readOnly;
    private final Origin origin;
    private final MailboxStatus atOpening;
    private final ShownMessages shown;
    private final PendingChanges pending = new PendingChanges();
    // Immutable while empty, as they are at most of the many views of a fleet.
    private Set<StoredMessage> recent;
    private Set<StoredMessage> gone = Set.of();
    private boolean ownGone;
    private volatile boolean keepsSilentChanges;
    private volatile Runnable onEvent = () -> {};

    /** A view of what the mailbox holds at this moment; the mailbox is locked. */
    MailboxView(Mailbox mailbox, boolean readOnly, Origin origin, List<StoredMessage> messages) {
        this.mailbox = mailbox;
        this.readOnly = readOnly;
        this.origin = origin;
        this.atOpening = mailbox.status();
        this.shown = new ShownMessages(messages);
        this.recent = with(Set.of(), shown.from(shown.size() - atOpening.recent()));
    }

    private static Set<StoredMessage> with(Set<StoredMessage> some, Collection<StoredMessage> more) {
        if (more.isEmpty()) {
            return some;
        }
        Set<StoredMessage> all = some.isEmpty() ? new HashSet<>() : some;
        all.addAll(more);
        return all;
    }

    /** The mailbox that is seen. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Whether it was opened to be read only. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Whose doing it is what this view's session does. */
    public Origin origin() {
        return origin;
    }

    /** The mailbox's counters at the opening. */
    public MailboxStatus atOpening() {
        return atOpening;
    }

    /** How many messages this session counts. */
    public int size() {
        return shown.size();
    }

    /** How many of them are recent to this session. */
    public int recentCount() {
        return recent.size();
    }

    /** Whether the message is recent to this session. */
    public boolean isRecent(StoredMessage message) {
        return !recent.isEmpty() && recent.contains(message);
    }

    /** The number of the first message that is not read, empty where all are. */
    public Optional<Integer> firstUnseen() {
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.at(i).flags().has(Flag.SEEN)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The largest UID in view, 0 where it is empty. */
    public long largestUid() {
        return shown.size() == 0 ? 0 : shown.at(shown.size() - 1).uid().value();
    }

    /** The messages whose numbers lie between, both ends included. */
    public List<NumberedMessage> bySequence(long from, long to) {
        return shown.numbered((int) Math.min(Math.max(1, from) - 1, shown.size()), (int) Math.min(shown.size(), to));
    }

    /** The messages whose UIDs lie between, both ends included. */
    public List<NumberedMessage> byUid(long from, long to) {
        return shown.numbered(shown.indexOfUidAtLeast(from), shown.indexOfUidAtLeast(to + 1));
    }

    /**
     * What has to be told now, in order; it counts as told.
     *
     * @param mayExpunge whether this is a moment at which EXPUNGE may be sent (RFC 3501 section 7.4.1); if not, removed
     *     messages keep their numbers until it is
     */
    public List<ViewUpdate> updates(boolean mayExpunge) {
        return updates(UpdateKinds.of(mayExpunge));
    }

    /** What has to be told now, of these kinds alone, in order; it counts as told. */
    public List<ViewUpdate> updates(UpdateKinds kinds) {
        List<ViewUpdate> told = new ArrayList<>();
        if (pending.any()) {
            PendingChanges.Taken taken = pending.take(kinds);
            gone = with(gone, taken.removed());
            ownGone |= taken.ownRemoval();
            if (taken.newKeywords()) {
                told.add(new ViewUpdate.Keywords(mailbox.keywords()));
            }
            taken.flagged().forEach(message -> tellFlags(message, told));
            tellExpunged(kinds.removals(), told);
            tellAdded(taken, told);
        } else {
            tellExpunged(kinds.removals(), told);
        }
        return told;
    }

    /**
     * Sets whether changes of flags that {@link #updates} tells nothing of are kept: those that the session itself made, and
     * the last before a message went. At first they are not; while they are, {@link #takeSilentChanges()} must be called.
     */
    public void keepSilentChanges(boolean keep) {
        keepsSilentChanges = keep;
    }

    /** The messages whose flags changed silently since this was asked last, with their numbers at this moment. */
    public List<NumberedMessage> takeSilentChanges() {
        List<NumberedMessage> taken = new ArrayList<>();
        for (StoredMessage message : pending.takeSilent()) {
            int index = shown.indexOf(message);
            if (index >= 0) {
                taken.add(new NumberedMessage(index + 1, message));
            }
        }
        return taken;
    }

    /** The messages that came in or whose flags changed, as far as {@link #updates} has not told of it yet. */
    public List<StoredMessage> changed() {
        return pending.changed();
    }

    /** The keywords in use where some are new and not told yet, else empty; they count as told then. */
    public Optional<List<Flag>> takeNewKeywords() {
        return pending.takeNewKeywords() ? Optional.of(mailbox.keywords()) : Optional.empty();
    }

    private void tellFlags(StoredMessage message, List<ViewUpdate> told) {
        int index = shown.indexOf(message);
        if (index >= 0) {
            told.add(new ViewUpdate.FlagsChanged(new NumberedMessage(index + 1, message)));
        }
    }

    private void tellExpunged(UpdateKinds.Removals removals, List<ViewUpdate> told) {
        boolean now = switch (removals) {
            case ALL -> true;
            case AFTER_OWN -> ownGone;
            case NONE -> false;
        };
        if (!now || gone.isEmpty()) {
            return;
        }
        // From the end, so that no number changes before its message is told.
        int left = gone.size();
        for (int i = shown.size() - 1; i >= 0 && left > 0; i--) {
            StoredMessage message = shown.at(i);
            if (gone.contains(message)) {
                told.add(new ViewUpdate.Expunged(new NumberedMessage(i + 1, message)));
                left--;
            }
        }
        shown.removeAll(gone);
        if (!recent.isEmpty()) {
            recent.removeAll(gone);
        }
        gone = Set.of();
        ownGone = false;
    }

    private void tellAdded(PendingChanges.Taken taken, List<ViewUpdate> told) {
        if (taken.added().isEmpty()) {
            return;
        }
        List<NumberedMessage> others = new ArrayList<>();
        taken.added().forEach((message, newcomer) -> {
            shown.add(message);
            if (newcomer.recent()) {
                recent = with(recent, List.of(message));
            }
            if (!newcomer.own()) {
                others.add(new NumberedMessage(shown.size(), message));
            }
        });
        told.add(new ViewUpdate.Exists(shown.size()));
        told.add(new ViewUpdate.Recent(recent.size()));
        if (!others.isEmpty()) {
            told.add(new ViewUpdate.Arrived(others));
        }
    }

    void added(StoredMessage message, boolean firstSeenHere, Origin by) {
        pending.added(message, new PendingChanges.Newcomer(firstSeenHere, by == origin));
    }

    void removed(StoredMessage message, Origin by) {
        pending.removed(message, by == origin, keepsSilentChanges);
    }

    void flagsChanged(StoredMessage message, MailboxView by) {
        if (by != this) {
            pending.flagged(message);
        } else if (keepsSilentChanges) {
            pending.silent(message);
        }
    }

    void newKeywords() {
        pending.newKeywords();
    }

    void wake() {
        onEvent.run();
    }

    /** Sets what to run, on whatever thread, after something happened in the mailbox. */
    public void onEvent(Runnable wake) {
        onEvent = wake;
    }

    /** Ends the view. */
    public void close() {
        mailbox.close(this);
        onEvent = () -> {};
    }
}
