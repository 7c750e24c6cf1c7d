package io.github.spmodesim.simulator.bench.report;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what came out: {@code bench.md}, {@code bench.json}, and a chart for each kind of growth. */
public final class Report {
    private Report() {}

    /**
     * Writes the files and prints the tables.
     *
     * @param conditions under which it was measured, in a sentence
     */
    public static void write(
            Path directory, String conditions, Results results, List<Contestant> contestants, List<Curves> growth)
            throws IOException {
        Files.createDirectories(directory);
        String tables = conditions + "\n\n" + MarkdownTable.of(results, contestants)
                + growth.stream().map(curves -> "\n" + curves.table()).collect(Collectors.joining());
        Files.writeString(directory.resolve("bench.md"), tables);
        Files.writeString(directory.resolve("bench.json"), JsonReport.of(results, growth));
        for (Curves curves : growth) {
            Files.writeString(directory.resolve(curves.sizes() + ".svg"), SvgChart.of(curves));
        }
        System.out.println("\n" + tables + "\nwritten to " + directory.toAbsolutePath());
    }
}
