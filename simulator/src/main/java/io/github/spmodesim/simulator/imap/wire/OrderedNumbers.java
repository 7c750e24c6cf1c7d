package io.github.spmodesim.simulator.imap.wire;

import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** Numbers in an order of their own as a sequence set; numbers that rise by one are a range (RFC 5267 section 3.2). */
public final class OrderedNumbers {
    private final StringBuilder text = new StringBuilder();
    private long from;
    private long to;

    private OrderedNumbers() {}

    /** The set, for example {@code 5,3:4,2}; empty for no numbers. */
    public static String set(LongStream numbers) {
        OrderedNumbers set = new OrderedNumbers();
        for (PrimitiveIterator.OfLong each = numbers.iterator(); each.hasNext(); ) {
            set.add(each.nextLong());
        }
        set.endRange();
        return set.text.toString();
    }

    private void add(long number) {
        if (from == 0 || number != to + 1) {
            endRange();
            from = number;
        }
        to = number;
    }

    private void endRange() {
        if (from == 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : ",").append(from);
        if (to > from) {
            text.append(':').append(to);
        }
    }
}
