package io.github.spmodesim.scenarios.step;

import io.cucumber.java.Scenario;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Cells;
import java.util.Optional;

/** The way from a step into the report; one for each scenario. */
public final class Attachments {
    private Optional<Scenario> scenario = Optional.empty();

    void to(Scenario running) {
        scenario = Optional.of(running);
    }

    void add(Cell cell) {
        scenario.orElseThrow().attach(Cells.write(cell), Cells.MEDIA_TYPE, cell.remedy());
    }
}
