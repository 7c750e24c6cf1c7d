package io.github.spmodesim.simulator.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How times grow with the size of what is worked on, line by line.
 *
 * @param title what grows
 * @param sizes what the sizes count
 * @param lines milliseconds by size, by the line's title
 */
public record Curves(String title, String sizes, Map<String, NavigableMap<Integer, Double>> lines) {
    // n log n from 1,000 to 10,000 would be 13.3.
    private static final double MOST_TENFOLD = 12;

    /** Curves without lines. */
    public Curves(String title, String sizes) {
        this(title, sizes, new LinkedHashMap<>());
    }

    /** Adds a time; of several the shortest counts: how it grows is the server's, hiccups are the machine's. */
    public void add(String line, int size, double millis) {
        lines.computeIfAbsent(line, l -> new TreeMap<>()).merge(size, millis, Math::min);
    }

    /** How many times longer ten times as much takes, the size to compare with being {@code size}. */
    public OptionalDouble tenfold(String line, int size) {
        NavigableMap<Integer, Double> points = lines.getOrDefault(line, new TreeMap<>());
        return points.containsKey(size) && points.containsKey(size * 10)
                ? OptionalDouble.of(points.getOrDefault(size * 10, 0.0) / points.getOrDefault(size, 1.0))
                : OptionalDouble.empty();
    }

    /** The times and how they grow, as Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| " + title + " (ms) |");
        var all = lines.values().stream()
                .flatMap(points -> points.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        all.forEach(size -> table.append(String.format(java.util.Locale.ROOT, " %,d %s |", size, sizes)));
        all.stream().skip(1).forEach(size -> table.append(" growth |"));
        table.append("\n|---|").append("--:|".repeat(2 * all.size() - 1)).append('\n');
        lines.forEach((line, points) -> {
            table.append("| ").append(line).append(" |");
            all.forEach(size -> table.append(' ')
                    .append(points.containsKey(size) ? Numbers.shortest(points.getOrDefault(size, 0.0)) : "-")
                    .append(" |"));
            all.stream().skip(1).forEach(size -> {
                OptionalDouble growth = tenfold(line, size / 10);
                table.append(growth.isEmpty() ? " - |" : verdict(growth.getAsDouble()));
            });
            table.append('\n');
        });
        return table.toString();
    }

    private static String verdict(double growth) {
        return " " + (growth <= MOST_TENFOLD ? "✓" : "✗") + " × " + Numbers.shortest(growth) + " |";
    }
}
