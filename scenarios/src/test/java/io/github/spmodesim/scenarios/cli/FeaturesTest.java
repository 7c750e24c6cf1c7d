package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Progress;
import io.github.spmodesim.scenarios.report.RunReport;
import io.github.spmodesim.scenarios.testkit.CapturedLogs;
import io.github.spmodesim.scenarios.world.Canaries;
import io.github.spmodesim.scenarios.world.Canary;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The features as the runner runs them: the suite that proves the article's claims. */
class FeaturesTest {
    private static final Path REPORT = Path.of("target", "report");
    private static final ByteArrayOutputStream PROGRESS = new ByteArrayOutputStream();
    private static final RunReport RUN = new RunReport(new Progress(new PrintStream(PROGRESS, true, StandardCharsets.UTF_8), false));

    private static boolean passed;
    private static String logged = "";

    @BeforeAll
    static void run() throws IOException {
        try (CapturedLogs logs = new CapturedLogs()) {
            passed = new FeatureRun(REPORT, 2).run(Selection.ALL, RUN);
            logged = logs.text();
        }
    }

    @Test
    void everyScenarioPassesAndEveryCellIsAsItsFeatureSays() {
        assertThat(passed).as(PROGRESS.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(RUN.scenarios()).isPositive();
        assertThat(RUN.cells()).isNotEmpty().allMatch(Cell::isAsExpected);
    }

    @Test
    void noSecretComesToLightInReportsProgressOrLogs() throws IOException {
        String reports = Canaries.textOf(REPORT);

        assertThat(reports).contains("taro-d");
        assertThat(Canaries.in(reports, secretsOfEveryScenario())).isEmpty();
        assertThat(Canaries.in(PROGRESS.toString(StandardCharsets.UTF_8), secretsOfEveryScenario()))
                .isEmpty();
        assertThat(Canaries.in(logged, secretsOfEveryScenario())).isEmpty();
    }

    // Every scenario begins with these two and this seed, and one reissue is all that any of them does.
    private static List<Canary> secretsOfEveryScenario() {
        try (World world = new World()) {
            world.subscribe(Person.TARO);
            world.subscribe(Person.HANAKO);
            world.simulator().subscribers().reissue(world.subscriber(Person.TARO));
            return Stream.of(Person.TARO, Person.HANAKO)
                    .flatMap(person -> Canaries.of(world.subscriber(person)).stream())
                    .toList();
        }
    }

    @Test
    void aTagThatNoScenarioHasRunsNone() throws IOException {
        RunReport report = new RunReport(new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false));

        new FeatureRun(Path.of("target", "report-none"), 1).run(Selection.ALL.and("@trouble-T9"), report);

        assertThat(report.scenarios()).isZero();
    }
}
