package io.github.spmodesim.scenarios.cli;

import io.cucumber.core.feature.FeatureWithLines;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.result.RunReader;
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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Option(
            names = "--all-clients",
            description = "drive every client through the troubles, not one for each outline alone")
    boolean allClients;

    @Option(names = "--parallel", paramLabel = "N", description = "scenarios at a time (five for each processor)")
    int parallel = FeatureRun.usuallyParallel();

    @Option(names = "--report", paramLabel = "DIR", description = "where switches.json goes (${DEFAULT-VALUE})")
    Path report = Path.of("target", "report");

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Switch> turned = turned();
        List<FeatureWithLines> lines = lines();
        Set<String> sick = sick(turned.size(), lines, out);
        List<SwitchOutcome> outcomes = new ArrayList<>();
        for (Switch one : turned) {
            outcomes.add(run(one, lines, sick));
            out.println(outcomes.size() + "/" + turned.size() + " " + line(outcomes.get(outcomes.size() - 1)));
            outcomes.get(outcomes.size() - 1).surprises().forEach(surprise -> out.println("      " + surprise));
        }
        SwitchTable table = new SwitchTable(outcomes, Claims.ofTheArticle().ids());
        Files.createDirectories(report);
        SwitchTableJson.write(table, report.resolve("switches.json"));
        showInTheDocumentation();
        out.println();
        out.print(table.text());
        if (!sick.isEmpty()) {
            return RunCommand.COULD_NOT_RUN;
        }
        boolean asExpected =
                wanted.isEmpty() ? table.asExpected() : outcomes.stream().allMatch(SwitchOutcome::asExpected);
        return asExpected ? RunCommand.PROVED : RunCommand.FAILED;
    }

    // The site of the last run shows the table from now on; where there was no run, the next one does.
    private void showInTheDocumentation() throws IOException {
        Path messages = report.resolve(RunReader.MESSAGES);
        if (Files.exists(messages)) {
            new Reports(report).writeSite(RunReader.read(messages));
        }
    }

    private static String line(SwitchOutcome outcome) {
        return String.format(
                Locale.ROOT,
                "%s %s %.1f 秒: 失敗 %s",
                outcome.asExpected() ? "ok" : "NG",
                outcome.turned().id(),
                outcome.seconds(),
                String.join(" ", outcome.failing()));
    }

    // Where a scenario fails with nothing switched off, its failing says nothing: it is left out, and the run fails.
    private Set<String> sick(int switches, List<FeatureWithLines> lines, PrintStream out) {
        List<ScenarioResult> healthy = results(lines);
        out.println(switches + " 個のスイッチ、それぞれ " + healthy.size() + " シナリオ");
        List<ScenarioResult> failed =
                healthy.stream().filter(result -> !result.passed()).toList();
        failed.forEach(result -> out.println("何も切らずに失敗 " + result.name() + ": " + result.problem()));
        return failed.stream().map(ScenarioResult::name).collect(Collectors.toSet());
    }

    private List<Switch> turned() {
        Switches known = Switches.inTheJar();
        return wanted.isEmpty()
                ? known.all()
                : wanted.stream().map(known::named).toList();
    }

    private SwitchOutcome run(Switch one, List<FeatureWithLines> lines, Set<String> sick) {
        long begin = System.nanoTime();
        System.setProperty(Switches.PROPERTY, one.id());
        try {
            List<ScenarioResult> results = results(lines).stream()
                    .filter(result -> !sick.contains(result.name()))
                    .toList();
            return new SwitchOutcome(one, results, (System.nanoTime() - begin) / NANOS);
        } finally {
            System.clearProperty(Switches.PROPERTY);
        }
    }

    private List<FeatureWithLines> lines() {
        return allClients
                ? List.of(FeatureWithLines.parse(FeatureRun.FEATURES))
                : Representatives.in(FeatureRun.features());
    }

    private List<ScenarioResult> results(List<FeatureWithLines> lines) {
        ScenarioResults results = new ScenarioResults();
        FeatureRun.quietly(lines, parallel, results);
        return results.all();
    }
}
