package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.Resources;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every committed seed, those that fuzzing found among them, goes through its target. */
class FuzzSeedsTest {
    @TestFactory
    Stream<DynamicTest> everySeedPasses() {
        return FuzzTargets.names().stream().flatMap(FuzzSeedsTest::seeds);
    }

    private static Stream<DynamicTest> seeds(String name) {
        FuzzTarget target = FuzzTargets.named(name);
        return Resources.files("fuzz/" + name).stream()
                .map(seed -> DynamicTest.dynamicTest(
                        name + "/" + seed.getFileName(), seed.toUri(), () -> target.run(Files.readAllBytes(seed))));
    }

    @Test
    void everyTargetHasSeedsAndEverySeedATarget() {
        List<String> folders = Resources.files("fuzz").stream()
                .filter(Files::isDirectory)
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();

        assertThat(folders).isEqualTo(FuzzTargets.names());
        assertThat(folders)
                .allSatisfy(
                        folder -> assertThat(Resources.files("fuzz/" + folder)).isNotEmpty());
    }
}
