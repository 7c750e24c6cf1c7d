package io.github.spmodesim.simulator.imap.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** Numbers as ranges: in order, none touching another. Immutable. */
public final class NumberRanges {
    private final List<SequenceSet.Range> ranges;

    private NumberRanges(List<SequenceSet.Range> ranges) {
        this.ranges = ranges;
    }

    /** The numbers of these ranges, in whatever order they stand. */
    public static NumberRanges of(List<SequenceSet.Range> ranges) {
        List<SequenceSet.Range> ordered = new ArrayList<>(ranges);
        ordered.sort(Comparator.comparingLong(SequenceSet.Range::from));
        List<SequenceSet.Range> merged = new ArrayList<>();
        for (SequenceSet.Range range : ordered) {
            add(merged, range);
        }
        return new NumberRanges(merged);
    }

    /** These numbers, which rise. */
    public static NumberRanges of(LongStream rising) {
        List<SequenceSet.Range> merged = new ArrayList<>();
        for (PrimitiveIterator.OfLong numbers = rising.iterator(); numbers.hasNext(); ) {
            long number = numbers.nextLong();
            add(merged, new SequenceSet.Range(number, number));
        }
        return new NumberRanges(merged);
    }

    private static void add(List<SequenceSet.Range> merged, SequenceSet.Range range) {
        int last = merged.size() - 1;
        if (last >= 0 && range.from() <= merged.get(last).to() + 1) {
            SequenceSet.Range before = merged.get(last);
            merged.set(last, new SequenceSet.Range(before.from(), Math.max(before.to(), range.to())));
        } else {
            merged.add(range);
        }
    }

    /** The ranges, the lowest first. */
    public List<SequenceSet.Range> ranges() {
        return ranges;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the number is one of them. */
    public boolean contains(long number) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SequenceSet.Range range = ranges.get(middle);
            if (number < range.from()) {
                high = middle - 1;
            } else if (number > range.to()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The numbers from {@code from} to {@code to} that are not among these. */
    public NumberRanges gaps(long from, long to) {
        List<SequenceSet.Range> gaps = new ArrayList<>();
        long next = from;
        for (SequenceSet.Range range : ranges) {
            if (range.from() > next && next <= to) {
                gaps.add(new SequenceSet.Range(next, Math.min(to, range.from() - 1)));
            }
            next = Math.max(next, range.to() + 1);
        }
        if (next <= to) {
            gaps.add(new SequenceSet.Range(next, to));
        }
        return new NumberRanges(gaps);
    }

    /** The numbers that are here and there. */
    public NumberRanges intersect(NumberRanges other) {
        List<SequenceSet.Range> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ranges.size() && j < other.ranges.size()) {
            SequenceSet.Range a = ranges.get(i);
            SequenceSet.Range b = other.ranges.get(j);
            if (Math.max(a.from(), b.from()) <= Math.min(a.to(), b.to())) {
                both.add(new SequenceSet.Range(Math.max(a.from(), b.from()), Math.min(a.to(), b.to())));
            }
            if (a.to() < b.to()) {
                i++;
            } else {
                j++;
            }
        }
        return new NumberRanges(both);
    }

    /** As a sequence set, for example {@code 1:3,7}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (SequenceSet.Range range : ranges) {
            text.append(text.isEmpty() ? "" : ",").append(range.from());
            if (range.to() > range.from()) {
                text.append(':').append(range.to());
            }
        }
        return text.toString();
    }
}
