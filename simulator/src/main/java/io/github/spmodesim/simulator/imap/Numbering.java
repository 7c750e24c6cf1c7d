package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
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
     * @throws ImapBad for a sequence number that no message has; a UID that no message has is passed over
     */
    public List<NumberedMessage> messages(MailboxView view, SequenceSet set) throws ImapBad {
        long largest = this == UID ? view.largestUid() : view.size();
        List<NumberedMessage> found = new ArrayList<>();
        for (SequenceSet.Range range : set.resolved(largest)) {
            if (this == SEQUENCE && (range.from() < 1 || range.to() > largest)) {
                throw new ImapBad("sequence set: expected "
                        + (largest == 0 ? "none, the mailbox is empty" : "numbers from 1 to " + largest) + ", got "
                        + range.from() + ":" + range.to());
            }
            found.addAll(
                    this == UID ? view.byUid(range.from(), range.to()) : view.bySequence(range.from(), range.to()));
        }
        return set.ranges().size() == 1 ? found : ordered(found);
    }

    private static List<NumberedMessage> ordered(List<NumberedMessage> found) {
        return found.stream()
                .sorted(java.util.Comparator.comparingInt(NumberedMessage::sequence))
                .distinct()
                .toList();
    }
}
