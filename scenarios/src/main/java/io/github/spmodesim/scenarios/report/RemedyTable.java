package io.github.spmodesim.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table for people: for each trouble the causes down, the remedies across, and in each place one sign per client. Where that
 * is too wide, one sign stands for clients that agree.
 */
public final class RemedyTable {
    private static final String GAP = "  ";
    private static final String LEGEND = "○ 送受信できる  ▽ 受信だけ  △ 送信だけ  × どちらもできない  - 試していない  ! 期待と違う";

    private final List<Cell> cells;
    private final int width;

    /**
     * A table of these cells.
     *
     * @param cells in the order of the features
     * @param width columns that a line may take
     */
    public RemedyTable(List<Cell> cells, int width) {
        this.cells = List.copyOf(cells);
        this.width = width;
    }

    /** The table as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        grouped(cells, cell -> cell.trial().trouble()).forEach((trouble, own) -> {
            text.append("トラブル ").append(trouble).append("\n");
            byRemedies(own).forEach(block -> text.append(block(block)).append("\n"));
        });
        long good = cells.stream().filter(Cell::isAsExpected).count();
        text.append(LEGEND).append("\n");
        text.append(String.format("%,d セル、期待どおり %,d%n", cells.size(), good));
        return text.toString();
    }

    /** Causes that the same remedies were tried against on the same clients stand together: no block has empty columns. */
    private static List<List<Cell>> byRemedies(List<Cell> cells) {
        Map<List<Object>, List<Cell>> blocks = new LinkedHashMap<>();
        grouped(cells, cell -> cell.trial().cause())
                .values()
                .forEach(own -> blocks.computeIfAbsent(List.of(remedies(own), clients(own)), key -> new ArrayList<>())
                        .addAll(own));
        return List.copyOf(blocks.values());
    }

    private String block(List<Cell> cells) {
        List<Named> remedies = remedies(cells);
        List<Client> clients = clients(cells);
        Map<Named, List<Cell>> byCause = grouped(cells, cell -> cell.trial().cause());
        int first = widest(byCause.keySet().stream().map(Named::id).toList());
        int column =
                Math.max(clients.size(), widest(remedies.stream().map(Named::id).toList()));
        boolean narrow = first + remedies.size() * (column + GAP.length()) + GAP.length() > width;
        StringBuilder text = new StringBuilder();
        text.append(row(first, remedies.stream().map(Named::id).toList(), "", column));
        byCause.forEach((cause, own) -> text.append(row(
                first,
                remedies.stream()
                        .map(remedy -> signs(own, remedy, clients, narrow))
                        .toList(),
                cause.id(),
                narrow ? widest(remedies.stream().map(Named::id).toList()) : column)));
        byCause.keySet().forEach(cause -> text.append(legend("原因", cause)));
        remedies.forEach(remedy -> text.append(legend("対処", remedy)));
        text.append(GAP).append(narrow ? "メールアプリ(記号ひとつは、すべて同じ): " : "メールアプリ(記号の順): ");
        return text.append(clients.stream().map(Client::label).collect(Collectors.joining("、")))
                .append("\n")
                .toString();
    }

    private static String row(int first, List<String> columns, String head, int width) {
        StringBuilder row = new StringBuilder(GAP).append(DisplayWidth.padded(head, first));
        columns.forEach(column -> row.append(GAP).append(DisplayWidth.padded(column, width)));
        return row.toString().stripTrailing() + "\n";
    }

    private static String legend(String kind, Named named) {
        return GAP + kind + " " + named.id() + ": " + named.ja() + "\n";
    }

    private static String signs(List<Cell> cells, Named remedy, List<Client> clients, boolean narrow) {
        List<String> signs = clients.stream()
                .map(client -> cells.stream()
                        .filter(cell -> cell.trial().remedy().equals(remedy)
                                && cell.trial().client().equals(client))
                        .findFirst()
                        .map(RemedyTable::sign)
                        .orElse("-"))
                .toList();
        return narrow && signs.stream().distinct().count() == 1 ? signs.get(0) : String.join("", signs);
    }

    private static String sign(Cell cell) {
        return cell.result().actual().sign() + (cell.isAsExpected() ? "" : "!");
    }

    private static List<Named> remedies(List<Cell> cells) {
        return cells.stream().map(cell -> cell.trial().remedy()).distinct().toList();
    }

    private static List<Client> clients(List<Cell> cells) {
        return cells.stream().map(cell -> cell.trial().client()).distinct().toList();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Function<Cell, K> key) {
        return cells.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
