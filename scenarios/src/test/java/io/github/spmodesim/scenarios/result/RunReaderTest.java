package io.github.spmodesim.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReaderTest {
    @TempDir
    static Path directory;

    private static RunResult followed = new RunResult(Instant.EPOCH, Duration.ZERO, List.of());
    private static RunResult run = followed;

    @BeforeAll
    static void runSample() throws IOException {
        followed = SampleRun.into(directory).result();
        run = RunReader.read(directory.resolve(RunReader.MESSAGES));
    }

    @Test
    void aRunThatWasFollowedIsTheOneThatIsReadFromItsMessages() {
        assertThat(followed).isEqualTo(run);
    }

    @Test
    void scenariosStandInTheOrderOfTheFileWithTheirOutcomes() {
        assertThat(run.features()).singleElement().satisfies(feature -> {
            assertThat(feature.name()).isEqualTo("見本 <パスワード> & \"引用\"");
            assertThat(feature.description()).isEqualTo("報告が見せなければならないものを、ひとつずつ持つ。");
        });
        assertThat(run.scenarios())
                .extracting(ScenarioResult::outcome)
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, Outcome.PENDING, Outcome.PASSED);
    }

    @Test
    void aStepSaysWhyItFailedAndThoseBehindItWereNotRun() {
        ScenarioResult failed = run.scenarios().get(2);

        assertThat(failed.steps())
                .extracting(StepResult::outcome)
                .containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED);
        assertThat(failed.message()).startsWith("expected <b>bold</b> & \"quoted\",\nbut was");
        assertThat(run.scenarios().get(3).message()).isEqualTo("no public source says");
    }

    @Test
    void cellsAndTablesComeWithTheirScenario() {
        ScenarioResult table = run.scenarios().get(4);

        assertThat(table.place().rule()).isEqualTo("正しいパスワードだけが直す");
        assertThat(table.trouble()).contains("T1");
        assertThat(table.evidence().cells()).hasSize(10);
        assertThat(table.steps().get(0).table()).hasSize(11);
    }

    @Test
    void aClaimIsAsTheWorstOfItsScenarios() {
        Claims claims = Claims.ofTheArticle();
        assertThat(List.of("P1", "P3", "P4", "P5"))
                .extracting(id -> Summary.of(claims.find(id).orElseThrow(), run))
                .containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.PENDING, Outcome.SKIPPED);

        Summary summary = Summary.of(run, claims);

        assertThat(summary.claims().passed()).isEqualTo(3);
        assertThat(summary.cells()).isEqualTo(10);
        assertThat(summary.unexpected()).isEqualTo(1);
        assertThat(summary.differing()).isEqualTo(1);
        assertThat(summary.isBroken()).isTrue();
    }
}
