package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One session's sequence numbers and what it has not told its client yet (RFC 3501 sections 2.3.1.2 and 5.2).
 *
 * <p>A number means the same message from one moment of telling to the next: a message that another session has expunged
 * keeps its number, and can still be read, until this session may say so. Events come in from any thread; everything else
 * is for the session's own thread.
 */
public final class MailboxView {
    private final Mailbox mailbox;
    private final boolean readOnly;
    private final Queue<MailboxEvent> events = new ConcurrentLinkedQueue<>();
    private final List<StoredMessage> shown;
    private final long uidNext;
    private final Set<Uid> recent = new HashSet<>();
    private final Set<Uid> gone = new HashSet<>();
    private final List<ViewUpdate> untold = new ArrayList<>();
    private int toldSize;
    private volatile Runnable onEvent = () -> {};

    /** A view of what the mailbox holds at this moment; {@code status} is of the same moment. */
    MailboxView(Mailbox mailbox, boolean readOnly, List<StoredMessage> messages, MailboxStatus status) {
        this.mailbox = mailbox;
        this.readOnly = readOnly;
        this.shown = new ArrayList<>(messages);
        this.toldSize = shown.size();
        this.uidNext = status.uidNext();
        shown.subList(shown.size() - status.recent(), shown.size()).forEach(message -> recent.add(message.uid()));
    }

    /** The mailbox that is seen. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Whether it was opened to be read only. */
    public boolean readOnly() {
        return readOnly;
    }

    /** The UID that the first message after the opening gets at least. */
    public long uidNext() {
        return uidNext;
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
        return recent.contains(message.uid());
    }

    /** The number of the first message that is not read, empty where all are. */
    public Optional<Integer> firstUnseen() {
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).flags().has(Flag.SEEN)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The largest UID in view, 0 where it is empty. */
    public long largestUid() {
        return shown.isEmpty() ? 0 : shown.get(shown.size() - 1).uid().value();
    }

    /** The messages whose numbers lie between, both ends included. */
    public List<NumberedMessage> bySequence(long from, long to) {
        return numbered((int) Math.max(1, from) - 1, (int) Math.min(shown.size(), to));
    }

    /** The messages whose UIDs lie between, both ends included. */
    public List<NumberedMessage> byUid(long from, long to) {
        return numbered(indexOfUidAtLeast(from), indexOfUidAtLeast(to + 1));
    }

    private List<NumberedMessage> numbered(int fromIndex, int toIndex) {
        List<NumberedMessage> numbered = new ArrayList<>(Math.max(0, toIndex - fromIndex));
        for (int i = fromIndex; i < toIndex; i++) {
            numbered.add(new NumberedMessage(i + 1, shown.get(i)));
        }
        return numbered;
    }

    private int indexOfUidAtLeast(long uid) {
        int low = 0;
        int high = shown.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shown.get(middle).uid().value() < uid) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What has to be told now, in order; it counts as told.
     *
     * @param mayExpunge whether this is a moment at which EXPUNGE may be sent (RFC 3501 section 7.4.1); if not, removed
     *     messages keep their numbers until it is
     */
    public List<ViewUpdate> updates(boolean mayExpunge) {
        MailboxEvent event = events.poll();
        while (event != null) {
            event.applyTo(this);
            event = events.poll();
        }
        if (mayExpunge && !gone.isEmpty()) {
            tellExpunged();
        }
        if (shown.size() > toldSize) {
            untold.add(new ViewUpdate.Exists(shown.size()));
            untold.add(new ViewUpdate.Recent(recent.size()));
            toldSize = shown.size();
        }
        List<ViewUpdate> told = List.copyOf(untold);
        untold.clear();
        return told;
    }

    private void tellExpunged() {
        // From the end, so that no number changes before its message is told.
        for (int i = shown.size() - 1; i >= 0; i--) {
            Uid uid = shown.get(i).uid();
            if (gone.contains(uid)) {
                tellExpunged(i);
                recent.remove(uid);
            }
        }
        shown.removeIf(message -> gone.contains(message.uid()));
        gone.clear();
    }

    // A message that came and went between two tellings was never there for this client.
    private void tellExpunged(int index) {
        if (index < toldSize) {
            untold.add(new ViewUpdate.Expunged(index + 1));
            toldSize--;
        }
    }

    void added(StoredMessage message, boolean firstSeenHere) {
        shown.add(message);
        if (firstSeenHere) {
            recent.add(message.uid());
        }
    }

    void expunged(StoredMessage message) {
        gone.add(message.uid());
    }

    void flagsChanged(StoredMessage message) {
        int index = indexOfUidAtLeast(message.uid().value());
        // A client learns the flags of what it has not been told of yet by asking.
        if (index < toldSize && shown.get(index) == message) {
            untold.add(new ViewUpdate.FlagsChanged(new NumberedMessage(index + 1, message)));
        }
    }

    void tell(MailboxEvent event) {
        events.add(event);
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
