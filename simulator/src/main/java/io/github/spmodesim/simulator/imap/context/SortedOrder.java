package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.imap.sort.SortOrder;
import io.github.spmodesim.simulator.imap.sort.SortRow;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Results of SORT, each at its place.
 *
 * <p>What a message is sorted by is read once, when it comes in. Of n results, one that comes or goes is found in log n steps and
 * moves those behind it, a copy of n pointers; k that come at once are sorted, k log k, and merged in one pass over the n; k that
 * go at once take one pass. An event that leaves the results as they are costs nothing here.
 */
public final class SortedOrder implements Results {
    private final SortOrder order;
    private final List<SortRow> rows;
    private final Map<StoredMessage, SortRow> byMessage = new HashMap<>();
    private final Map<StoredMessage, SortRow> prepared = new HashMap<>();

    /** What a search has found and sorted. */
    public SortedOrder(SortOrder order, List<SortRow> sorted) {
        this.order = order;
        this.rows = new ArrayList<>(sorted);
        sorted.forEach(row -> byMessage.put(row.message(), row));
    }

    @Override
    public boolean holds(StoredMessage message) {
        return byMessage.containsKey(message);
    }

    @Override
    public List<Run> remove(List<StoredMessage> messages) {
        List<SortRow> leaving = messages.stream()
                .flatMap(message -> Optional.ofNullable(byMessage.remove(message)).stream())
                .toList();
        int[] indexes = indexes(leaving, message -> !byMessage.containsKey(message));
        // Each run is removed before the next is looked for, which has moved up by then.
        List<Run> runs = runs(indexes, true);
        takeOut(indexes);
        return runs;
    }

    @Override
    public List<Run> add(List<StoredMessage> messages) {
        List<SortRow> entering = messages.stream().map(this::row).sorted(order).toList();
        entering.forEach(row -> byMessage.put(row.message(), row));
        putIn(entering);
        return runs(indexes(entering, Set.copyOf(messages)::contains), false);
    }

    private SortRow row(StoredMessage message) {
        return Optional.ofNullable(prepared.remove(message)).orElseGet(() -> order.row(message));
    }

    /** Where these stand: what {@code are} takes is they and no others. */
    private int[] indexes(List<SortRow> these, Predicate<StoredMessage> are) {
        return switch (these.size()) {
            case 0 -> new int[0];
            case 1 -> new int[] {Collections.binarySearch(rows, these.get(0), order)};
            default ->
                IntStream.range(0, rows.size())
                        .filter(index -> are.test(rows.get(index).message()))
                        .toArray();
        };
    }

    private void takeOut(int[] rising) {
        if (rising.length == 1) {
            rows.remove(rising[0]);
        } else if (rising.length > 1) {
            int kept = rising[0];
            int next = 0;
            for (int at = kept; at < rows.size(); at++) {
                if (next < rising.length && rising[next] == at) {
                    next++;
                } else {
                    rows.set(kept++, rows.get(at));
                }
            }
            rows.subList(kept, rows.size()).clear();
        }
    }

    private void putIn(List<SortRow> sorted) {
        if (sorted.size() == 1) {
            SortRow row = sorted.get(0);
            rows.add(-1 - Collections.binarySearch(rows, row, order), row);
        } else if (sorted.size() > 1) {
            rows.addAll(sorted);
            // Two sorted stretches: one pass for this sort.
            rows.sort(order);
        }
    }

    private List<Run> runs(int[] rising, boolean movingUp) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= rising.length; next++) {
            if (next == rising.length || rising[next] != rising[next - 1] + 1) {
                int place = rising[first] + 1 - (movingUp ? first : 0);
                runs.add(new Run(place, messages(rows.subList(rising[first], rising[next - 1] + 1))));
                first = next;
            }
        }
        return runs;
    }

    private static List<StoredMessage> messages(List<SortRow> rows) {
        return rows.stream().map(SortRow::message).toList();
    }

    @Override
    public int costOfPreparing() {
        return SortOrder.COST_OF_ROW;
    }

    @Override
    public void prepare(StoredMessage message) {
        if (!holds(message)) {
            prepared.put(message, order.row(message));
        }
    }

    @Override
    public void forgetPrepared() {
        prepared.clear();
    }
}
