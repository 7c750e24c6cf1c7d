package io.github.spmodesim.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table for people: for each trouble the causes down, the remedies across, and in each place one sign per client. */
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
        grouped(cells, cell -> cell.trial().trouble()).forEach((trouble, own) -> text.append(block(trouble, own)));
        long good = cells.stream().filter(Cell::isAsExpected).count();
        text.append("○ 送受信できる  受 受信だけ  送 送信だけ  × どちらもできない  ! 期待と違う  - 試していない\n");
        text.append(cells.size()).append(" セル、期待どおり ").append(good).append("\n");
        return text.toString();
    }

    private static String block(String trouble, List<Cell> cells) {
        StringBuilder block = new StringBuilder("トラブル ").append(trouble).append("\n");
        clientsByRemedies(cells).forEach(group -> block.append(group(group)));
        return block.append("\n").toString();
    }

    /** Cells of the same remedies stand together, so that no block has empty columns. */
    private static List<List<Cell>> clientsByRemedies(List<Cell> cells) {
        Map<String, List<Cell>> byCause =
                grouped(cells, cell -> cell.trial().cause().id());
        Map<List<Named>, List<Cell>> groups = new LinkedHashMap<>();
        byCause.values()
                .forEach(own -> groups.computeIfAbsent(
                                own.stream()
                                        .map(cell -> cell.trial().remedy())
                                        .distinct()
                                        .toList(),
                                r -> new ArrayList<>())
                        .addAll(own));
        return List.copyOf(groups.values());
    }

    private static String group(List<Cell> cells) {
        List<Named> remedies =
                cells.stream().map(cell -> cell.trial().remedy()).distinct().toList();
        List<Client> clients =
                cells.stream().map(cell -> cell.trial().client()).distinct().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < clients.size(); i++) {
            text.append(i == 0 ? "  メールアプリ " : "、").append(clients.get(i).label());
        }
        text.append("\n");
        for (int i = 0; i < remedies.size(); i++) {
            text.append("  ")
                    .append(letter(i))
                    .append(" ")
                    .append(remedies.get(i).ja());
            text.append(" (").append(remedies.get(i).id()).append(")\n");
        }
        return text.append(rows(cells, remedies, clients)).toString();
    }

    private static String rows(List<Cell> cells, List<Named> remedies, List<Client> clients) {
        Map<String, List<Cell>> byCause =
                grouped(cells, cell -> cell.trial().cause().id());
        int first = byCause.values().stream()
                .mapToInt(own -> DisplayWidth.of(title(own.get(0))))
                .max()
                .orElse(0);
        int column = Math.max(2, 2 * clients.size());
        StringBuilder text = new StringBuilder(DisplayWidth.padded("", first + 2));
        for (int i = 0; i < remedies.size(); i++) {
            text.append(GAP).append(DisplayWidth.padded(String.valueOf(letter(i)), column));
        }
        text.append("\n");
        byCause.values().forEach(own -> {
            StringBuilder row = new StringBuilder("  ").append(DisplayWidth.padded(title(own.get(0)), first));
            remedies.forEach(
                    remedy -> row.append(GAP).append(DisplayWidth.padded(signs(own, remedy, clients), column)));
            text.append(row.toString().stripTrailing()).append("\n");
        });
        return text.toString();
    }

    private static String title(Cell cell) {
        Named cause = cell.trial().cause();
        return cause.id() + " " + cause.ja();
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private static String signs(List<Cell> cells, Named remedy, List<Client> clients) {
        return clients.stream()
                .map(client -> cells.stream()
                        .filter(cell -> cell.trial().remedy().equals(remedy)
                                && cell.trial().client().equals(client))
                        .findFirst()
                        .map(RemedyTable::sign)
                        .orElse("-"))
                .collect(Collectors.joining());
    }

    private static String sign(Cell cell) {
        return cell.result().actual().sign() + (cell.isAsExpected() ? "" : "!");
    }

    private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Function<Cell, K> key) {
        return cells.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
