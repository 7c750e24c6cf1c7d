package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Messages on their way into an order.
 *
 * <p>What the criteria need is read once from each message, as it is added; time is n log n. May be used on any thread, on one
 * at a time.
 */
public final class Sorting {
    private final List<SortCriterion> criteria;
    private final List<Row> rows = new ArrayList<>();

    Sorting(List<SortCriterion> criteria) {
        this.criteria = criteria;
    }

    /** A message and what each criterion makes of it. */
    private record Row(NumberedMessage message, List<SortValue> values) {}

    /** Adds a message. */
    public void add(NumberedMessage message) {
        rows.add(new Row(
                message,
                criteria.stream()
                        .map(criterion -> criterion.key().of(message.message()))
                        .toList()));
    }

    /** Returns the messages in order; those alike in the order of their numbers. */
    public List<NumberedMessage> sorted() {
        rows.sort(order());
        return rows.stream().map(Row::message).toList();
    }

    private Comparator<Row> order() {
        Comparator<Row> order = Comparator.comparingInt(row -> row.message().sequence());
        for (int last = criteria.size() - 1; last >= 0; last--) {
            order = byValue(last).thenComparing(order);
        }
        return order;
    }

    private Comparator<Row> byValue(int index) {
        Comparator<Row> order = Comparator.comparing(row -> row.values().get(index));
        return criteria.get(index).reverse() ? order.reversed() : order;
    }
}
