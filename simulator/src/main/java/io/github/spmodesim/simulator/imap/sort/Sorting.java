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
    private final SortOrder order;
    private final List<Numbered> added = new ArrayList<>();

    Sorting(SortOrder order) {
        this.order = order;
    }

    private record Numbered(NumberedMessage message, SortRow row) {}

    /** Adds a message. */
    public void add(NumberedMessage message) {
        added.add(new Numbered(message, order.row(message.message())));
    }

    /** Puts what has been added in order, and returns it. */
    public Sorted sorted() {
        added.sort(Comparator.comparing(Numbered::row, order));
        return new Sorted(
                added.stream().map(Numbered::message).toList(),
                added.stream().map(Numbered::row).toList());
    }

    /**
     * Messages in order.
     *
     * @param messages the messages
     * @param rows the same with what they are ordered by
     */
    public record Sorted(List<NumberedMessage> messages, List<SortRow> rows) {}
}
