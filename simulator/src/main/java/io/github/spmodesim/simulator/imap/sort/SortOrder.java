package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a {@link SortProgram}; messages alike stand in the order of their UIDs, which is that of their numbers, so that
 * no two messages of one mailbox are equal (RFC 5256 section 3, SORT).
 */
public final class SortOrder implements Comparator<SortRow> {
    /** How long {@link #row} takes at most, about, in the units of {@code SlicedWork}. */
    public static final int COST_OF_ROW = 500;

    private final List<SortCriterion> criteria;
    private final Comparator<SortRow> comparator;

    SortOrder(List<SortCriterion> criteria) {
        this.criteria = criteria;
        Comparator<SortRow> order =
                Comparator.comparingLong(row -> row.message().uid().value());
        for (int last = criteria.size() - 1; last >= 0; last--) {
            order = byValue(last).thenComparing(order);
        }
        this.comparator = order;
    }

    private Comparator<SortRow> byValue(int index) {
        Comparator<SortRow> order = Comparator.comparing(row -> row.values().get(index));
        return criteria.get(index).reverse() ? order.reversed() : order;
    }

    /** Reads from a message what the criteria need. */
    public SortRow row(StoredMessage message) {
        return new SortRow(
                message,
                criteria.stream().map(criterion -> criterion.key().of(message)).toList());
    }

    /** Returns what takes messages and gives them back in this order. */
    public Sorting begin() {
        return new Sorting(this);
    }

    @Override
    public int compare(SortRow left, SortRow right) {
        return comparator.compare(left, right);
    }
}
