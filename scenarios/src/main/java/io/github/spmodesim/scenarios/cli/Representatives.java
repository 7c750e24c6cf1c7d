package io.github.spmodesim.scenarios.cli;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One scenario for each set of claims of each trouble, and one for each set of claims of each outline of the other features: the
 * others are further clients that do the same.
 */
final class Representatives {
    private static final String TROUBLE = "@trouble-";

    private Representatives() {}

    /** Where they stand. */
    static List<FeatureWithLines> in(List<Feature> features) {
        return features.stream().map(Representatives::of).toList();
    }

    private static FeatureWithLines of(Feature feature) {
        Map<Object, Pickle> firsts = new LinkedHashMap<>();
        for (Pickle scenario : feature.getPickles()) {
            Set<String> tags = Set.copyOf(scenario.getTags());
            boolean ofTrouble = tags.stream().anyMatch(tag -> tag.startsWith(TROUBLE));
            firsts.putIfAbsent(ofTrouble ? tags : List.of(scenario.getScenarioLocation(), tags), scenario);
        }
        Stream<Integer> lines =
                firsts.values().stream().map(scenario -> scenario.getLocation().getLine());
        return FeatureWithLines.create(feature.getUri(), new TreeSet<>(lines.toList()));
    }
}
