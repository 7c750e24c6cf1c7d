package io.github.spmodesim.scenarios.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table for people: a block for each cause, remedies down, mail apps across. */
public final class RemedyTable {
    private static final String GAP = "  ";

    private final List<Cell> cells;

    /** A table of these cells. */
    public RemedyTable(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The table as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        distinct(cells.stream().map(Cell::cause).toList()).forEach(cause -> text.append(block(cause)));
        long good = cells.stream().filter(Cell::asExpected).count();
        text.append("○ できる  × できない (受信、送信の順)  ! 期待と違う\n");
        text.append(cells.size()).append(" セル、期待どおり ").append(good).append("\n");
        return text.toString();
    }

    private String block(String cause) {
        List<Cell> own =
                cells.stream().filter(cell -> cell.cause().equals(cause)).toList();
        List<String> clients = distinct(own.stream().map(Cell::client).toList());
        List<String> remedies = distinct(own.stream().map(Cell::remedy).toList());
        int first = remedies.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        StringBuilder block = new StringBuilder();
        block.append("原因 ").append(cause).append("\n");
        block.append(DisplayWidth.padded("対処", first)).append(GAP);
        block.append(String.join(GAP, clients)).append("\n");
        for (String remedy : remedies) {
            block.append(DisplayWidth.padded(remedy, first)).append(GAP);
            String signs = clients.stream()
                    .map(client -> DisplayWidth.padded(signs(own, remedy, client), DisplayWidth.of(client)))
                    .collect(Collectors.joining(GAP));
            block.append(signs.stripTrailing()).append("\n");
        }
        return block.append("\n").toString();
    }

    private static String signs(List<Cell> cells, String remedy, String client) {
        Optional<Cell> found = cells.stream()
                .filter(cell -> cell.remedy().equals(remedy) && cell.client().equals(client))
                .findFirst();
        return found.map(cell -> cell.actual().signs() + (cell.asExpected() ? "" : "!"))
                .orElse("-");
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }
}
