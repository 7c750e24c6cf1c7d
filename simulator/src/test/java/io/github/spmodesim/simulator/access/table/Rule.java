package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.testkit.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One rule as a person wrote it.
 *
 * @param fits for each column of a situation the values that fit, or {@code *}
 * @param outcome what is expected then: the outcome, and further columns
 */
record Rule(List<List<String>> fits, List<String> outcome) {
    private static final int COLUMNS = 5;

    /** The rules of a file of the folder {@code access}. */
    static List<Rule> read(String file) {
        String text = new String(Resources.octets("access/" + file), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Rule::of)
                .toList();
    }

    private static Rule of(String line) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        return new Rule(
                cells.subList(0, COLUMNS).stream()
                        .map(cell -> List.of(cell.split(" ")))
                        .toList(),
                cells.subList(COLUMNS, cells.size()));
    }

    /** Whether it says something about a situation. */
    boolean fits(Situation situation) {
        List<String> values = situation.columns();
        return IntStream.range(0, COLUMNS)
                .allMatch(i -> fits.get(i).equals(List.of("*")) || fits.get(i).contains(values.get(i)));
    }
}
