package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import java.util.List;

/** Makes trials of a run's cells. */
final class Trials {
    private Trials() {}

    static List<Trial> of(RunResult run) {
        return run.scenarios().stream()
                .flatMap(scenario -> scenario.evidence().cells().stream().map(cell -> trial(scenario, cell)))
                .toList();
    }

    private static Trial trial(ScenarioResult scenario, Cell cell) {
        int space = cell.cause().indexOf(' ');
        Named cause = new Named(cell.cause().substring(0, space), Words.same(cell.cause().substring(space + 1)));
        Named remedy = new Named("", Words.same(cell.remedy()));
        int drive = cell.client().indexOf('(');
        String name = cell.client().substring(0, drive);
        return new Trial(
                new Trial.Place(scenario.trouble().orElse("T0"), cause, remedy),
                new Trial.App(name, name, cell.client().substring(drive + 1, cell.client().length() - 1), cell.variants()),
                cell.expected(),
                cell.actual(),
                new Trial.Evidence(List.of(), scenario.differs(), List.of(), -1, Words.same("")));
    }
}
