package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.switches.ScenarioResult;
import io.github.spmodesim.scenarios.switches.Switch;
import io.github.spmodesim.scenarios.switches.SwitchOutcome;
import io.github.spmodesim.scenarios.switches.SwitchTable;
import io.github.spmodesim.scenarios.switches.SwitchTableJson;
import io.github.spmodesim.scenarios.switches.Switches;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code switches}: whether the scenarios notice when a behaviour of the service is switched off. */
@Command(
        name = "switches",
        description = "Runs the scenarios with each behaviour of the service switched off in turn.",
        mixinStandardHelpOptions = true)
final class SwitchesCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Option(names = "--switch", paramLabel = "ID", description = "only these")
    List<String> wanted = List.of();

    @Option(names = "--tags", paramLabel = "EXPRESSION", description = "only scenarios of these tags")
    String tags = "";

    @Option(names = "--parallel", paramLabel = "N", description = "scenarios at a time (number of processors)")
    int parallel = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "DIR", description = "where switches.json goes (${DEFAULT-VALUE})")
    Path report = Path.of("target", "report");

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Switches known = Switches.inTheJar();
        List<Switch> turned =
                wanted.isEmpty() ? known.all() : wanted.stream().map(known::named).toList();
        if (!healthy(out)) {
            return RunCommand.COULD_NOT_RUN;
        }
        List<SwitchOutcome> outcomes = new ArrayList<>();
        for (Switch one : turned) {
            SwitchOutcome outcome = run(one);
            outcomes.add(outcome);
            out.printf(
                    Locale.ROOT,
                    "%s %2d/%d %s: 失敗 %s、%.1f 秒%n",
                    outcome.asExpected() ? "ok" : "NG",
                    outcomes.size(),
                    turned.size(),
                    one.id(),
                    outcome.failing(),
                    outcome.seconds());
        }
        SwitchTable table = new SwitchTable(outcomes, Claims.ofTheArticle().ids());
        Files.createDirectories(report);
        SwitchTableJson.write(table, report.resolve("switches.json"));
        out.println();
        out.print(table.text());
        boolean asExpected = wanted.isEmpty() ? table.asExpected() : outcomes.stream().allMatch(SwitchOutcome::asExpected);
        return asExpected ? RunCommand.PROVED : RunCommand.FAILED;
    }

    // Where a scenario fails with nothing switched off, its failing says nothing.
    private boolean healthy(PrintStream out) {
        List<ScenarioResult> failed =
                results().stream().filter(result -> !result.passed()).toList();
        failed.forEach(result ->
                out.println("失敗(何も切らずに) " + result.name() + ": " + result.problem()));
        return failed.isEmpty();
    }

    private SwitchOutcome run(Switch one) {
        long begin = System.nanoTime();
        System.setProperty(Switches.PROPERTY, one.id());
        try {
            List<ScenarioResult> results = results();
            return new SwitchOutcome(one, results, (System.nanoTime() - begin) / NANOS);
        } finally {
            System.clearProperty(Switches.PROPERTY);
        }
    }

    private List<ScenarioResult> results() {
        ScenarioResults results = new ScenarioResults();
        FeatureRun.quietly(tags, parallel, results);
        return results.all();
    }
}
