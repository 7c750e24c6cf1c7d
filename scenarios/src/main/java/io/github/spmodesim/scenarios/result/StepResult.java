package io.github.spmodesim.scenarios.result;

import java.util.List;

/**
 * One step of a scenario.
 *
 * @param keyword the Gherkin word before it, such as 前提
 * @param text what it says, with the example's values
 * @param table its table row by row; empty where it has none
 * @param outcome how it came out
 * @param message why it did not pass, empty where it did
 */
public record StepResult(String keyword, String text, List<List<String>> table, Outcome outcome, String message) {
    /** Copies the lists. */
    public StepResult {
        table = table.stream().map(List::copyOf).toList();
    }
}
