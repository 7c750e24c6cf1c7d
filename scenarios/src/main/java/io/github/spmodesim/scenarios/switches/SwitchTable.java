package io.github.spmodesim.scenarios.switches;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Switches down, failing claims across: what the scenarios notice.
 *
 * @param outcomes one for each switch that was turned
 * @param claims ids of all claims, in the article's order
 */
public record SwitchTable(List<SwitchOutcome> outcomes, List<String> claims) {
    /** Copies the lists. */
    public SwitchTable {
        outcomes = List.copyOf(outcomes);
        claims = List.copyOf(claims);
    }

    /** The claims that no switch has broken. */
    public List<String> unbroken() {
        return claims.stream()
                .filter(claim -> outcomes.stream().noneMatch(outcome -> broken(outcome, claim)))
                .toList();
    }

    private static boolean broken(SwitchOutcome outcome, String claim) {
        return outcome.turned().breaks().contains(claim) && outcome.failing().contains(claim);
    }

    /** The scenarios that passed whatever was switched off. */
    public Set<String> neverFailed() {
        Set<String> names = outcomes.stream()
                .flatMap(outcome -> outcome.results().stream())
                .map(ScenarioResult::name)
                .collect(Collectors.toCollection(TreeSet::new));
        outcomes.forEach(outcome -> outcome.failures().forEach(failed -> names.remove(failed.name())));
        return names;
    }

    /** Whether every switch was noticed by the scenarios of its claims and by no others, and every claim is broken by one. */
    public boolean asExpected() {
        return unbroken().isEmpty() && outcomes.stream().allMatch(SwitchOutcome::asExpected);
    }

    /** The table as text: a line for each switch, what it broke, and what was not as expected. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (SwitchOutcome outcome : outcomes) {
            lines.add((outcome.asExpected() ? "  " : "! ") + outcome.turned().id() + "  "
                    + outcome.turned().ja());
            lines.add("      失敗した主張 " + String.join(" ", signs(outcome)));
            outcome.surprises().forEach(surprise -> lines.add("      " + surprise));
        }
        if (!unbroken().isEmpty()) {
            lines.add("どのスイッチでも失敗しない主張 " + String.join(" ", unbroken()));
        }
        return String.join("\n", lines) + "\n";
    }

    // Related ones in brackets.
    private List<String> signs(SwitchOutcome outcome) {
        return claims.stream()
                .filter(outcome.failing()::contains)
                .map(claim -> outcome.turned().breaks().contains(claim) ? claim : "(" + claim + ")")
                .toList();
    }
}
