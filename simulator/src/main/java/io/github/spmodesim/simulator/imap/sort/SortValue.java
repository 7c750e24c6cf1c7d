package io.github.spmodesim.simulator.imap.sort;

import java.util.Comparator;

/**
 * What one sort key makes of one message: a number or a text, the other being 0 or empty.
 *
 * @param number a date in seconds since 1970, or octets
 * @param text a key of {@link UnicodeCasemap}
 */
public record SortValue(long number, String text) implements Comparable<SortValue> {
    private static final Comparator<SortValue> ORDER =
            Comparator.comparingLong(SortValue::number).thenComparing(SortValue::text, UnicodeCasemap.ORDER);

    static SortValue ofNumber(long number) {
        return new SortValue(number, "");
    }

    static SortValue ofText(String text) {
        return new SortValue(0, UnicodeCasemap.key(text));
    }

    @Override
    public int compareTo(SortValue other) {
        return ORDER.compare(this, other);
    }
}
