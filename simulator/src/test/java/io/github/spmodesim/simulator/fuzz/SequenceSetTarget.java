package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.imap.wire.SequenceSet.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongPredicate;

/** A sequence set is refused, or means the numbers that a plain reading of RFC 3501 section 9 gives. */
final class SequenceSetTarget implements FuzzTarget {
    private static final long SMALL = 40;
    private static final List<Long> LARGEST = List.of(0L, 1L, 7L, SMALL, 0xFFFF_FFFFL);

    @Override
    public void run(byte[] input) {
        SequenceSet set;
        try {
            set = SequenceSet.parse(new String(input, StandardCharsets.ISO_8859_1));
        } catch (ImapSyntaxException e) {
            return;
        }
        for (long largest : LARGEST) {
            check(set, largest);
        }
    }

    private static void check(SequenceSet set, long largest) {
        List<Range> resolved = set.resolved(largest);
        checkOrder(resolved, largest == 0 ? 0xFFFF_FFFFL : Math.max(largest, 0xFFFF_FFFFL));
        NumberRanges numbers = NumberRanges.of(resolved);
        assertThat(numbers.ranges()).isEqualTo(resolved);
        LongPredicate plain = number -> set.ranges().stream().anyMatch(range -> holds(range, number, largest));
        NumberRanges gaps = numbers.gaps(1, SMALL);
        NumberRanges low = numbers.intersect(NumberRanges.of(List.of(new Range(1, SMALL))));
        for (long number = 1; number <= SMALL; number++) {
            boolean expected = plain.test(number);
            assertThat(numbers.contains(number))
                    .as("%s with %s", number, largest)
                    .isEqualTo(expected);
            assertThat(gaps.contains(number)).as("gap at %s", number).isEqualTo(!expected);
            assertThat(low.contains(number)).as("intersected at %s", number).isEqualTo(expected);
        }
        checkPrinted(numbers, resolved);
    }

    private static void checkOrder(List<Range> ranges, long highest) {
        long before = -1;
        for (Range range : ranges) {
            assertThat(range.from()).isGreaterThan(before);
            assertThat(range.to()).isBetween(range.from(), highest);
            before = range.to() + 1;
        }
    }

    private static boolean holds(Range range, long number, long largest) {
        long from = range.from() == SequenceSet.STAR ? largest : range.from();
        long to = range.to() == SequenceSet.STAR ? largest : range.to();
        return Math.min(from, to) <= number && number <= Math.max(from, to);
    }

    private static void checkPrinted(NumberRanges numbers, List<Range> resolved) {
        if (resolved.isEmpty() || resolved.get(0).from() == 0) {
            return;
        }
        try {
            assertThat(SequenceSet.parse(numbers.toString()).ranges()).isEqualTo(resolved);
        } catch (ImapSyntaxException e) {
            throw new AssertionError("printed as " + numbers, e);
        }
    }
}
