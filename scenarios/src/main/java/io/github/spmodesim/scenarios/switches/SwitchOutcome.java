package io.github.spmodesim.scenarios.switches;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run with one behaviour switched off has shown.
 *
 * @param turned what was switched off
 * @param results of every scenario that ran
 * @param seconds that it took
 */
public record SwitchOutcome(Switch turned, List<ScenarioResult> results, double seconds) {
    /** Copies the list. */
    public SwitchOutcome {
        results = List.copyOf(results);
    }

    /** The claims that had to fail and did not: no scenario of theirs has noticed. */
    public Set<String> unnoticed() {
        Set<String> unnoticed = new TreeSet<>(turned.breaks());
        failures().forEach(result -> unnoticed.removeAll(result.claims()));
        return unnoticed;
    }

    /** The scenarios that failed though none of their claims has to do with it. */
    public List<ScenarioResult> unexplained() {
        return failures().filter(result -> !turned.explains(result.claims())).toList();
    }

    /** The claims, broken or related, of which a scenario failed. */
    public Set<String> failing() {
        return failures()
                .flatMap(result -> result.claims().stream())
                .filter(claim -> turned.explains(Set.of(claim)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scenarios that failed. */
    public Stream<ScenarioResult> failures() {
        return results.stream().filter(result -> !result.passed());
    }

    /** What was not as expected, a line each. */
    public List<String> surprises() {
        return Stream.concat(
                        unnoticed().stream().map(claim -> "気づかれなかった主張 " + claim),
                        unexplained().stream().map(result -> "予想外の失敗 " + result.name() + ": " + result.problem()))
                .toList();
    }

    /** Whether the scenarios of its claims noticed, and no others. */
    public boolean asExpected() {
        return unnoticed().isEmpty() && unexplained().isEmpty();
    }
}
