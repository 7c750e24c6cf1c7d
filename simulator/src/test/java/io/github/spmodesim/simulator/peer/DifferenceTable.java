package io.github.spmodesim.simulator.peer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The differences as Markdown, for people to read: a line for each reason, with the first place where it shows. */
final class DifferenceTable {
    private static final int CELL_WIDTH = 80;

    private DifferenceTable() {}

    /** The table of what so many conversations have brought. */
    static String of(List<Difference> differences, int conversations) {
        String counts = Arrays.stream(Verdict.values())
                .map(verdict -> verdict.words() + " in " + count(differences, verdict))
                .collect(joining(", "));
        Map<Reason, List<Difference>> byReason =
                differences.stream().collect(groupingBy(Difference::reason, LinkedHashMap::new, toList()));
        return "# Where GreenMail answers otherwise\n\n"
                + "%d conversations, %d differences: %s.\n\n".formatted(conversations, differences.size(), counts)
                + "| decides | who is right, and why | client | spmode-sim | GreenMail | where |\n"
                + "|---|---|---|---|---|---|\n"
                + byReason.values().stream()
                        .sorted(Comparator.comparing(
                                places -> places.get(0).reason().right()))
                        .map(DifferenceTable::line)
                        .collect(joining());
    }

    private static long count(List<Difference> differences, Verdict verdict) {
        return differences.stream()
                .filter(difference -> difference.reason().right() == verdict)
                .count();
    }

    private static String line(List<Difference> places) {
        Difference first = places.get(0);
        Reason reason = first.reason();
        return List.of(
                        reason.section(),
                        reason.right().words() + ": " + reason.why(),
                        code(first.said()),
                        code(onlyIn(first.ours(), first.theirs())),
                        code(onlyIn(first.theirs(), first.ours())),
                        where(places))
                .stream()
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static String where(List<Difference> places) {
        return places.stream()
                .collect(groupingBy(Difference::conversation, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(place -> place.getValue() == 1 ? place.getKey() : place.getKey() + " " + place.getValue() + "×")
                .collect(joining(", "));
    }

    private static String onlyIn(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(joining("; "));
    }

    private static String code(String text) {
        String line = text.replace("\r\n", "\\r\\n").replace("|", "\\|").replace('`', '\'');
        String cut = line.length() > CELL_WIDTH ? line.substring(0, CELL_WIDTH) + "…" : line;
        return cut.isEmpty() ? "(nothing)" : "`" + cut + "`";
    }
}
