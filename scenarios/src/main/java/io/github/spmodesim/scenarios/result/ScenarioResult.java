package io.github.spmodesim.scenarios.result;

import io.github.spmodesim.scenarios.report.Cell;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One scenario of a run, an example of an outline being a scenario of its own.
 *
 * @param place where it stands
 * @param tags with their signs, such as {@code @claim-P1}
 * @param took how long it ran
 * @param steps its steps, hooks left out
 * @param evidence what it attached
 */
public record ScenarioResult(
        Place place, List<String> tags, Duration took, List<StepResult> steps, Evidence evidence) {
    private static final String CLAIM = "@claim-";
    private static final String TROUBLE = "@trouble-";

    /** The tag of what contradicts the article. */
    public static final String DIFFERS = "@article-differs";

    /** The tag of what cannot be decided yet. */
    public static final String PENDING = "@pending";

    /**
     * Where a scenario stands.
     *
     * @param uri the feature's file as Cucumber names it
     * @param line its line; that of the example's row in an outline
     * @param rule the rule above it, empty where there is none
     * @param name its name, with the example's values
     */
    public record Place(String uri, long line, String rule, String name) {}

    /**
     * What a scenario attached.
     *
     * @param outcome its worst step's or hook's outcome
     * @param cells cells of the table of causes and remedies
     * @param texts plain texts, such as the transcript of one that failed
     */
    public record Evidence(Outcome outcome, List<Cell> cells, List<String> texts) {
        /** Copies the lists. */
        public Evidence {
            cells = List.copyOf(cells);
            texts = List.copyOf(texts);
        }
    }

    /** Copies the lists. */
    public ScenarioResult {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /** How it came out. */
    public Outcome outcome() {
        return evidence.outcome();
    }

    /** Ids of the claims that it proves. */
    public List<String> claims() {
        return tags.stream()
                .filter(tag -> tag.startsWith(CLAIM))
                .map(tag -> tag.substring(CLAIM.length()))
                .toList();
    }

    /** The trouble that it is part of, such as {@code T1}. */
    public Optional<String> trouble() {
        return tags.stream()
                .filter(tag -> tag.startsWith(TROUBLE))
                .map(tag -> tag.substring(TROUBLE.length()))
                .findFirst();
    }

    /** Whether it shows what contradicts the article. */
    public boolean differs() {
        return tags.contains(DIFFERS);
    }

    /** Why it did not pass, empty where it did. */
    public String message() {
        return steps.stream()
                .filter(step -> step.outcome() != Outcome.SKIPPED)
                .map(StepResult::message)
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse("");
    }
}
