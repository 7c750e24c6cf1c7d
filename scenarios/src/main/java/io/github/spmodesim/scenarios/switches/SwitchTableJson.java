package io.github.spmodesim.scenarios.switches;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table as a file, for the living documentation. */
public final class SwitchTableJson {
    /** The version of the format. */
    public static final String SCHEMA = "spmode-switches/1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SwitchTableJson() {}

    /** Writes the table there. */
    public static void write(SwitchTable table, Path file) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", SCHEMA);
        root.put("asExpected", table.asExpected());
        root.put("claims", table.claims());
        root.put("unbrokenClaims", table.unbroken());
        root.put("scenariosThatNeverFailed", table.neverFailed());
        root.put("switches", table.outcomes().stream().map(SwitchTableJson::row).toList());
        Files.write(file, JSON.writeValueAsBytes(root));
    }

    private static Map<String, Object> row(SwitchOutcome outcome) {
        Switch turned = outcome.turned();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", turned.id());
        row.put("ja", turned.ja());
        row.put("en", turned.en());
        row.put("dialect", new TreeMap<>(turned.dialect()));
        row.put(
                "faults",
                turned.faults().stream().map(rule -> rule.fault().word()).toList());
        row.put("breaks", new TreeSet<>(turned.breaks()));
        row.put("related", new TreeSet<>(turned.related()));
        row.put("failing", outcome.failing());
        row.put("unnoticed", outcome.unnoticed());
        row.put(
                "unexplained",
                outcome.unexplained().stream().map(ScenarioResult::name).toList());
        row.put("failedScenarios", failed(outcome));
        row.put("scenarios", outcome.results().size());
        row.put("seconds", Math.round(outcome.seconds() * 10) / 10.0);
        return row;
    }

    private static List<Map<String, Object>> failed(SwitchOutcome outcome) {
        return outcome.failures()
                .map(result -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("name", result.name());
                    one.put("claims", new TreeSet<>(result.claims()));
                    return one;
                })
                .toList();
    }
}
