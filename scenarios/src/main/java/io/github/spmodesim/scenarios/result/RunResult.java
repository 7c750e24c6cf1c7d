package io.github.spmodesim.scenarios.result;

import io.github.spmodesim.scenarios.report.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A whole run.
 *
 * @param started when it began
 * @param took how long it was
 * @param features those of which a scenario ran, by file
 */
public record RunResult(Instant started, Duration took, List<FeatureResult> features) {
    /** Copies the list. */
    public RunResult {
        features = List.copyOf(features);
    }

    /** All scenarios, in the order of the files. */
    public List<ScenarioResult> scenarios() {
        return features.stream()
                .flatMap(feature -> feature.scenarios().stream())
                .toList();
    }

    /** All cells, in the order of the files. */
    public List<Cell> cells() {
        return scenarios().stream()
                .flatMap(scenario -> scenario.evidence().cells().stream())
                .toList();
    }

    /** How many scenarios came out like this. */
    public long count(Outcome outcome) {
        return scenarios().stream()
                .filter(scenario -> scenario.outcome() == outcome)
                .count();
    }

    /** The scenarios that carry the tag of a claim. */
    public List<ScenarioResult> ofClaim(String id) {
        return scenarios().stream()
                .filter(scenario -> scenario.claims().contains(id))
                .toList();
    }
}
