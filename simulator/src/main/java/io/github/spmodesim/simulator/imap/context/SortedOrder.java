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

/**
 * Results of SORT, each at its place.
 *
 * <p>What a message is sorted by is read once, when it comes in. Of n results, one that comes or goes is found in log n steps and
 * moves those behind it, a copy of n pointers; k at once take k log n and one pass over the n.
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
                .sorted(order)
                .toList();
        int[] indexes = indexes(leaving);
        takeOut(indexes);
        // Each run is removed before the next is looked for, which has moved up by then.
        return runs(leaving, indexes, true);
    }

    @Override
    public List<Run> add(List<StoredMessage> messages) {
        List<SortRow> entering = messages.stream().map(this::row).sorted(order).toList();
        entering.forEach(row -> byMessage.put(row.message(), row));
        putIn(entering);
        return runs(entering, indexes(entering), false);
    }

    private SortRow row(StoredMessage message) {
        return Optional.ofNullable(prepared.remove(message)).orElseGet(() -> order.row(message));
    }

    private int[] indexes(List<SortRow> sorted) {
        return sorted.stream()
                .mapToInt(row -> Collections.binarySearch(rows, row, order))
                .toArray();
    }

    private void takeOut(int[] rising) {
        if (rising.length == 1) {
            rows.remove(rising[0]);
            return;
        }
        int kept = 0;
        int next = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (next < rising.length && rising[next] == at) {
                next++;
            } else {
                rows.set(kept++, rows.get(at));
            }
        }
        rows.subList(kept, rows.size()).clear();
    }

    private void putIn(List<SortRow> sorted) {
        if (sorted.size() == 1) {
            SortRow row = sorted.get(0);
            rows.add(-1 - Collections.binarySearch(rows, row, order), row);
        } else {
            rows.addAll(sorted);
            // Two sorted stretches: one pass for this sort.
            rows.sort(order);
        }
    }

    private static List<Run> runs(List<SortRow> sorted, int[] indexes, boolean movingUp) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= indexes.length; next++) {
            if (next == indexes.length || indexes[next] != indexes[next - 1] + 1) {
                int place = indexes[first] + 1 - (movingUp ? first : 0);
                runs.add(new Run(place, messages(sorted.subList(first, next))));
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
