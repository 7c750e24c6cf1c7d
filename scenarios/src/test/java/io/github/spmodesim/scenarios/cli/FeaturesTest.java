package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.RunReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The features as the runner runs them: the suite that proves the article's claims. */
class FeaturesTest {
    @Test
    void everyScenarioPassesAndEveryCellIsAsItsFeatureSays() throws IOException {
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        RunReport report = new RunReport(new PrintStream(progress, true, StandardCharsets.UTF_8));

        boolean passed = new FeatureRun(Path.of("target", "report"), 2).run("", report);

        assertThat(passed).as(progress.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(report.scenarios()).isEqualTo(4).isEqualTo(report.passed());
        assertThat(report.cells()).hasSize(28).allMatch(Cell::asExpected);
    }

    @Test
    void aTagThatNoScenarioHasRunsNone() throws IOException {
        RunReport report = new RunReport(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        new FeatureRun(Path.of("target", "report-none"), 1).run("@trouble-T9", report);

        assertThat(report.scenarios()).isZero();
    }
}
