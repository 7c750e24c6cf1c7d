package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.github.spmodesim.scenarios.world.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tables of the features whose last columns say what is expected; all rows are tried before any is judged. */
final class Rows {
    private final DataTable table;

    Rows(DataTable table) {
        this.table = table;
    }

    /** One row, read by the name of a column. */
    record Row(Map<String, String> cells) {
        // An empty cell is read as null.
        static Row of(Map<String, String> read) {
            Map<String, String> cells = new LinkedHashMap<>();
            read.forEach((column, cell) -> cells.put(column, Objects.requireNonNullElse(cell, "")));
            return new Row(cells);
        }

        String at(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("表: expected a cell under " + column + ", got " + cells);
            }
            return cell;
        }
    }

    /** Tries each row and compares what came of it, by column, with what stands there. */
    void prove(Function<Row, Map<String, String>> trial) {
        List<Row> rows = table.asMaps().stream().map(Row::of).toList();
        List<Map<String, String>> seen =
                rows.stream().map(row -> asSeen(row, trial.apply(row))).toList();
        assertThat(seen).isEqualTo(rows.stream().map(Row::cells).toList());
    }

    /** The same where what comes of it is whether mail goes in both directions. */
    void provePassages(Function<Row, List<Passage>> trial) {
        prove(row -> passages(trial.apply(row)));
    }

    static Map<String, String> passages(List<Passage> both) {
        return Map.of("受信", both.get(0).toString(), "送信", both.get(1).toString());
    }

    private static Map<String, String> asSeen(Row row, Map<String, String> seen) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        seen.forEach((column, value) -> {
            row.at(column);
            cells.put(column, value);
        });
        return cells;
    }
}
