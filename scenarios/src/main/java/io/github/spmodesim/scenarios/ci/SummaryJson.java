package io.github.spmodesim.scenarios.ci;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.result.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The run in numbers, for machines.
 *
 * <p>{@code badge.json} keeps to the endpoint schema of shields.io (schemaVersion 1: label, message, color), so that a badge
 * can be drawn from wherever the file is published.
 */
final class SummaryJson {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final String SCHEMA = "summary/1";

    private SummaryJson() {}

    static void write(Path file, RunResult run, Summary summary) throws IOException {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("schema", SCHEMA);
        numbers.put("proved", !summary.isBroken());
        numbers.put("started", run.started().toString());
        numbers.put("seconds", run.took().toMillis() / 1000.0);
        numbers.put("claims", count(summary.claims()));
        numbers.put("scenarios", count(summary.scenarios()));
        numbers.put("cells", Map.of("all", summary.cells(), "unexpected", summary.unexpected()));
        numbers.put("differsFromArticle", summary.differing());
        JSON.writeValue(file.toFile(), numbers);
    }

    static void writeBadge(Path file, Summary summary) throws IOException {
        Map<String, Object> badge = new LinkedHashMap<>();
        badge.put("schemaVersion", 1);
        badge.put("label", "spmode scenarios");
        badge.put("message", message(summary));
        badge.put("color", color(summary));
        badge.put("isError", summary.isBroken());
        JSON.writeValue(file.toFile(), badge);
    }

    private static String message(Summary summary) {
        Summary.Count claims = summary.claims();
        return summary.isBroken()
                ? summary.scenarios().failed() + " failed"
                : claims.passed() + "/" + claims.all() + " claims proved";
    }

    private static String color(Summary summary) {
        if (summary.isBroken()) {
            return "red";
        }
        return summary.claims().passed() == summary.claims().all() ? "brightgreen" : "yellow";
    }

    private static Map<String, Long> count(Summary.Count count) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("all", count.all());
        numbers.put("passed", count.passed());
        numbers.put("failed", count.failed());
        numbers.put("pending", count.pending());
        numbers.put("skipped", count.skipped());
        return numbers;
    }
}
