package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.github.spmodesim.scenarios.switches.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the machine is doing, the scenarios come out the same. */
@Tag("soak")
@Timeout(600)
class SteadinessTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @RepeatedTest(10)
    void tenRunsInARowAreGreen(RepetitionInfo repetition) {
        assertGreen("run " + repetition.getCurrentRepetition() + " of " + repetition.getTotalRepetitions());
    }

    @Test
    void aRunOnAMachineThatIsBusyIsGreen() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> busy = new ArrayList<>();
        for (int i = 0; i < CORES; i++) {
            Thread thread = new Thread(() -> spin(over), "busy " + i);
            thread.setDaemon(true);
            thread.start();
            busy.add(thread);
        }
        try {
            assertGreen("run on a busy machine");
        } finally {
            over.set(true);
            for (Thread thread : busy) {
                thread.join();
            }
        }
    }

    private static void spin(AtomicBoolean over) {
        while (!over.get()) {
            Thread.onSpinWait();
        }
    }

    private static void assertGreen(String which) {
        long begin = System.nanoTime();
        ScenarioResults results = new ScenarioResults();
        FeatureRun.quietly(List.of(FeatureWithLines.parse(FeatureRun.FEATURES)), FeatureRun.usuallyParallel(), results);
        System.out.printf(
                "%s: %d scenarios in %d s%n", which, results.all().size(), (System.nanoTime() - begin) / 1_000_000_000);
        assertThat(results.all()).isNotEmpty();
        assertThat(results.all().stream().filter(result -> !result.passed()))
                .as(which)
                .extracting(ScenarioResult::name, ScenarioResult::problem)
                .isEmpty();
    }
}
