package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.sample.SampleRun;
import io.github.spmodesim.scenarios.switches.ScenarioResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioResultsTest {
    @Test
    void whatIsPendingForNoListedReasonHasNotPassed(@TempDir Path directory) {
        ScenarioResults results = new ScenarioResults();

        SampleRun.into(directory, results);

        assertThat(results.all().stream()
                        .filter(result -> result.name().endsWith("誰にも分からないもの"))
                        .map(ScenarioResult::passed))
                .containsExactly(false);
        assertThat(results.all().stream()
                        .filter(result -> result.name().endsWith("うまくいくもの"))
                        .map(ScenarioResult::passed))
                .containsExactly(true);
    }
}
