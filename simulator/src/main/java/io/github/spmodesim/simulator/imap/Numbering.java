package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/** How a command counts messages: by their numbers in this session, or by UID. */
public enum Numbering {
    /** Message sequence numbers. */
    SEQUENCE(""),
    /** Unique identifiers: the command stands behind UID (RFC 3501 section 6.4.8). */
    UID("UID ");

    private final String prefix;

    Numbering(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the command's name. */
    public String prefix() {
        return prefix;
    }

    /**
     * The messages that a set names, in order and each once.
     *
     * @throws ImapBad for a sequence number that no message has, or for {@code $} where SEARCHRES is not announced; a UID
     *     that no message has is passed over
     */
    public List<NumberedMessage> messages(ImapSession session, SequenceSet set) throws ImapBad {
        if (set.isSaved()) {
            return saved(session);
        }
        MailboxView view = session.view();
        long largest = largest(view);
        List<SequenceSet.Range> ranges = set.resolved(largest);
        for (SequenceSet.Range range : ranges) {
            check(range, largest);
        }
        return ranges.size() == 1
                ? between(view, ranges.get(0).from(), ranges.get(0).to())
                : ranges.stream()
                        .flatMap(range -> between(view, range.from(), range.to()).stream())
                        .toList();
    }

    private void check(SequenceSet.Range range, long largest) throws ImapBad {
        if (this == SEQUENCE && (range.from() < 1 || range.to() > largest)) {
            throw new ImapBad("sequence set: expected "
                    + (largest == 0 ? "none, the mailbox is empty" : "numbers from 1 to " + largest) + ", got "
                    + range.from() + ":" + range.to());
        }
    }

    /** The messages from one number to another, both included, as far as there are any. */
    public List<NumberedMessage> between(MailboxView view, long from, long to) {
        return this == UID ? view.byUid(from, to) : view.bySequence(from, to);
    }

    /** The largest number in use, 0 where no message has one. */
    public long largest(MailboxView view) {
        return this == UID ? view.largestUid() : view.size();
    }

    /** The number of a message. */
    public long of(NumberedMessage message) {
        return this == UID ? message.message().uid().value() : message.sequence();
    }

    private static List<NumberedMessage> saved(ImapSession session) throws ImapBad {
        if (!session.announces("SEARCHRES")) {
            throw new ImapBad("sequence set: expected numbers, got $, SEARCHRES is not announced");
        }
        // What is gone meanwhile is no longer in the result (RFC 5182 section 2.1).
        return session.saved().stream()
                .flatMap(uid -> session.view().byUid(uid.value(), uid.value()).stream())
                .toList();
    }
}
