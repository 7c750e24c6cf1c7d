package io.github.spmodesim.scenarios.step;

import io.cucumber.java.Scenario;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Cells;
import java.util.Optional;

/** The way from a step into the report; one for each scenario. */
public final class Attachments {
    private static final String TROUBLE = "@trouble-";

    private Optional<Scenario> scenario = Optional.empty();

    void to(Scenario running) {
        scenario = Optional.of(running);
    }

    /** The trouble that the feature is about, such as {@code T1}. */
    String trouble() {
        return scenario.orElseThrow().getSourceTagNames().stream()
                .filter(tag -> tag.startsWith(TROUBLE))
                .map(tag -> tag.substring(TROUBLE.length()))
                .findFirst()
                .orElse("");
    }

    void add(Cell cell) {
        scenario.orElseThrow()
                .attach(
                        Cells.write(cell),
                        Cells.MEDIA_TYPE,
                        cell.trial().remedy().ja());
    }
}
