package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The criteria of a SORT, first things first (RFC 5256 sections 3 and 5, sort-criteria).
 *
 * @param criteria each key at most once: messages alike by a key are alike by it a second time, whichever way it is turned
 */
public record SortProgram(List<SortCriterion> criteria) {
    /** Keeps a copy. */
    public SortProgram {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads a sort program with its parentheses.
     *
     * @throws ImapSyntaxException when there is none
     */
    public static SortProgram read(ArgumentReader arguments) throws ImapSyntaxException {
        List<SortCriterion> criteria = new ArrayList<>();
        Set<SortKey> known = EnumSet.noneOf(SortKey.class);
        arguments.expect('(');
        do {
            SortCriterion criterion = criterion(arguments);
            if (known.add(criterion.key())) {
                criteria.add(criterion);
            }
        } while (arguments.take(' '));
        arguments.expect(')');
        return new SortProgram(criteria);
    }

    private static SortCriterion criterion(ArgumentReader arguments) throws ImapSyntaxException {
        String word = arguments.keyword();
        boolean reverse = word.equals("REVERSE");
        if (reverse) {
            arguments.space();
            word = arguments.keyword();
        }
        return new SortCriterion(key(word), reverse);
    }

    private static SortKey key(String word) throws ImapSyntaxException {
        for (SortKey key : SortKey.values()) {
            if (key.name().equals(word)) {
                return key;
            }
        }
        throw new ImapSyntaxException(
                "sort key: expected one of " + Arrays.toString(SortKey.values()) + ", got " + word);
    }

    /**
     * Returns the messages in the order of this program; those alike in the order of their numbers.
     *
     * <p>Time is n log n; what a key needs is read once from each message. May run on any thread.
     */
    public List<NumberedMessage> sort(List<NumberedMessage> messages) {
        List<Row> rows = new ArrayList<>(messages.size());
        messages.forEach(message -> rows.add(row(message)));
        rows.sort(order());
        return rows.stream().map(Row::message).toList();
    }

    /** A message and what each criterion makes of it. */
    private record Row(NumberedMessage message, List<SortValue> values) {}

    private Row row(NumberedMessage message) {
        return new Row(
                message,
                criteria.stream()
                        .map(criterion -> criterion.key().of(message.message()))
                        .toList());
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
