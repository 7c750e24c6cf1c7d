package io.github.spmodesim.simulator.imap.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of sequence numbers or UIDs as it was sent (RFC 3501 section 9): ranges, never single numbers, so that {@code
 * 1:4294967295} costs nothing.
 *
 * @param ranges in the order sent, each with its lower end first; {@link #STAR} stands for the largest number in use
 */
public record SequenceSet(List<Range> ranges) {
    /** {@code *}. */
    public static final long STAR = Long.MAX_VALUE;

    /** {@code $}: what the last SEARCH saved (RFC 5182); it alone has no ranges of its own. */
    public static final SequenceSet SAVED = new SequenceSet(List.of());

    private static final int MOST_RANGES = 10_000;

    /**
     * From one number to another, both included.
     *
     * @param from the lower end
     * @param to the upper end
     */
    public record Range(long from, long to) {
        /** This range once {@code *} is known: {@code 5:*} with three messages is {@code 3:5}, empty only without any. */
        Range resolved(long largest) {
            long first = from == STAR ? largest : from;
            long last = to == STAR ? largest : to;
            return new Range(Math.min(first, last), Math.max(first, last));
        }
    }

    /**
     * Reads a sequence set.
     *
     * @throws ImapSyntaxException when it is none
     */
    public static SequenceSet parse(String text) throws ImapSyntaxException {
        String[] parts = text.split(",", -1);
        if (parts.length > MOST_RANGES) {
            throw new ImapSyntaxException("sequence set: expected at most " + MOST_RANGES + " ranges");
        }
        List<Range> ranges = new ArrayList<>(parts.length);
        for (String part : parts) {
            ranges.add(range(part));
        }
        return new SequenceSet(List.copyOf(ranges));
    }

    /** Whether this is {@link #SAVED}. */
    public boolean isSaved() {
        return ranges.isEmpty();
    }

    /** Whether it names the largest number in use, so that it means others once that is another. */
    public boolean namesLargest() {
        return ranges.stream().anyMatch(range -> range.to() == STAR);
    }

    /**
     * The ranges in numbers, given the largest number in use; {@code *} of an empty mailbox is no number at all.
     *
     * @return in rising order, none touching another, so that {@code 1:*,1:*,1:*} costs what {@code 1:*} does
     */
    public List<Range> resolved(long largest) {
        return NumberRanges.of(
                        ranges.stream().map(range -> range.resolved(largest)).toList())
                .ranges();
    }

    private static Range range(String part) throws ImapSyntaxException {
        int colon = part.indexOf(':');
        long first = number(colon < 0 ? part : part.substring(0, colon));
        long second = colon < 0 ? first : number(part.substring(colon + 1));
        return new Range(Math.min(first, second), Math.max(first, second));
    }

    private static long number(String text) throws ImapSyntaxException {
        if (text.equals("*")) {
            return STAR;
        }
        boolean digits = !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = digits ? Long.parseLong(text) : 0;
        if (number < 1 || number > 0xFFFF_FFFFL) {
            throw new ImapSyntaxException(
                    "sequence set: expected a number from 1 to 4294967295 or *, got \"" + text + "\"");
        }
        return number;
    }
}
