package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A set of numbers, sorted and without overlap, so that a look-up takes the logarithm of its size.
 *
 * <p>Other than in FETCH or STORE a number that no message has is no error: it matches none.
 */
final class NumberRanges {
    private final Numbering numbering;
    private final long[] from;
    private final long[] to;

    private NumberRanges(Numbering numbering, List<SequenceSet.Range> ranges) {
        this.numbering = numbering;
        this.from = ranges.stream().mapToLong(SequenceSet.Range::from).toArray();
        this.to = ranges.stream().mapToLong(SequenceSet.Range::to).toArray();
    }

    static NumberRanges of(Numbering numbering, SequenceSet set, MailboxView view) {
        return new NumberRanges(numbering, merged(set.resolved(numbering.largest(view))));
    }

    static NumberRanges of(List<Uid> uids) {
        return new NumberRanges(
                Numbering.UID,
                uids.stream()
                        .map(uid -> new SequenceSet.Range(uid.value(), uid.value()))
                        .toList());
    }

    private static List<SequenceSet.Range> merged(List<SequenceSet.Range> ranges) {
        List<SequenceSet.Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(SequenceSet.Range::from));
        List<SequenceSet.Range> merged = new ArrayList<>();
        for (SequenceSet.Range range : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && range.from() <= merged.get(last).to() + 1) {
                long end = Math.max(merged.get(last).to(), range.to());
                merged.set(last, new SequenceSet.Range(merged.get(last).from(), end));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    boolean contains(NumberedMessage message) {
        long number = numbering.of(message);
        int found = Arrays.binarySearch(from, number);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && number <= to[range];
    }

    /** The messages in order. */
    List<NumberedMessage> in(MailboxView view) {
        List<NumberedMessage> messages = new ArrayList<>();
        for (int range = 0; range < from.length; range++) {
            messages.addAll(numbering.between(view, from[range], to[range]));
        }
        return messages;
    }
}
