package io.github.spmodesim.scenarios.result;

import java.util.List;

/**
 * One feature of a run.
 *
 * @param uri its file as Cucumber names it
 * @param name its name
 * @param description what stands below the name, empty where nothing does
 * @param scenarios those that ran, in the order of the file
 */
public record FeatureResult(String uri, String name, String description, List<ScenarioResult> scenarios) {
    private static final String ROOT = "features/";

    /** Copies the list. */
    public FeatureResult {
        scenarios = List.copyOf(scenarios);
    }

    /** The file below the folder of all features: {@code トラブル/トラブル1.feature}. */
    public String file() {
        int root = uri.indexOf(ROOT);
        return root < 0 ? uri : uri.substring(root + ROOT.length());
    }

    /** How it came out. */
    public Outcome outcome() {
        return Outcome.worst(scenarios.stream().map(ScenarioResult::outcome).toList());
    }
}
