package io.github.spmodesim.simulator.bench.report;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The figures and the goals as Markdown. */
public final class MarkdownTable {
    private static final List<Contestant> OWN = List.of(Contestant.SPMODE_JDK, Contestant.SPMODE_BORINGSSL);

    private final Results results;
    private final List<Contestant> contestants;

    private MarkdownTable(Results results, List<Contestant> contestants) {
        this.results = results;
        this.contestants = contestants;
    }

    /** Two tables and the reasons for what is missing. */
    public static String of(Results results, List<Contestant> contestants) {
        MarkdownTable table = new MarkdownTable(results, contestants);
        return table.figures() + "\n" + table.goals() + table.reasons();
    }

    private String figures() {
        List<String> lines = new ArrayList<>();
        lines.add(line("work", contestants.stream().map(Contestant::title).toList()));
        lines.add(line("---", Collections.nCopies(contestants.size(), "--:")));
        for (Figure figure : measured()) {
            List<String> cells = contestants.stream()
                    .map(who -> cell(results.median(figure, who)))
                    .toList();
            String unit = figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")";
            lines.add(line(figure.title() + unit, cells));
        }
        return String.join("\n", lines) + "\n";
    }

    private String goals() {
        List<String> lines = new ArrayList<>();
        lines.add("| work | goal | with the JDK's TLS | with BoringSSL |");
        lines.add("|---|---|---|---|");
        List<Goal> measured = Goals.all().stream()
                .filter(goal ->
                        OWN.stream().anyMatch(own -> goal.measured(results, own).isPresent()))
                .toList();
        for (Goal goal : measured) {
            lines.add("| " + goal.figure().title() + " | " + goal.text() + " | "
                    + OWN.stream().map(own -> verdict(goal, own)).collect(Collectors.joining(" | ")) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private List<Figure> measured() {
        return Arrays.stream(Figure.values())
                .filter(figure -> contestants.stream()
                        .anyMatch(who -> results.median(figure, who).isPresent()))
                .toList();
    }

    private String verdict(Goal goal, Contestant own) {
        boolean binding = Goals.of(goal.figure(), own).contains(goal);
        return binding ? goal.verdict(goal.measured(results, own)) : "";
    }

    private String reasons() {
        String all = Arrays.stream(Figure.values())
                .flatMap(figure -> results.reasons().getOrDefault(figure, java.util.Map.of()).entrySet().stream()
                        .map(entry ->
                                "- " + figure.title() + ", " + entry.getKey().title() + ": " + entry.getValue() + "\n"))
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : "\nNot measured:\n\n" + all;
    }

    private static String cell(OptionalDouble value) {
        return value.isEmpty() ? "-" : Numbers.shortest(value.getAsDouble());
    }

    private static String line(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |";
    }
}
