package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The faults of the README in Gherkin: run by Cucumber as they stand there, and in the same words as in YAML. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_PROPERTIES, mode = ResourceAccessMode.READ)
class ReadmeFaultsTest {
    private static final Pattern YAML_RULE = Pattern.compile("(?m)^  - \\{ (.*) }$");
    private static final Pattern ROW = Pattern.compile("(?m)^ +\\| [^|]+ \\| (fault: [^|]*?) +\\|.*$");

    @TempDir
    Path directory;

    @Test
    void eachRunsInCucumberAndServiceIsBackBehindIt() throws IOException {
        Path feature =
                Files.writeString(directory.resolve("faults.feature"), block("<!-- faults.feature -->\n```gherkin\n"));
        Results results = new Results();

        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse("io.github.spmodesim.scenarios.step"))
                        .addFeature(FeatureWithLines.parse(feature.toUri().toString()))
                        .setNoSummary()
                        .setPublishQuiet(true)
                        .build())
                .withAdditionalPlugins(results)
                .build()
                .run();

        assertThat(results.said).hasSize(6).allMatch("PASSED"::equals);
    }

    @Test
    void saysInGherkinWhatItSaysInYaml() throws IOException {
        List<String> yaml = found(YAML_RULE, block("<!-- faults.yaml -->\n```yaml\n"));

        assertThat(yaml).hasSize(5);
        assertThat(found(ROW, block("<!-- faults.feature -->\n```gherkin\n"))).isEqualTo(yaml);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String block(String begin) throws IOException {
        String readme = Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
        int from = readme.indexOf(begin) + begin.length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    /** How each scenario ended, and why where it did not pass. */
    private static final class Results implements ConcurrentEventListener {
        private final List<String> said = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(
                    TestCaseFinished.class,
                    finished -> said.add(finished.getResult().getStatus().name()
                            + (finished.getResult().getError() == null
                                    ? ""
                                    : " " + finished.getTestCase().getLocation().getLine() + " "
                                            + finished.getResult().getError())));
        }
    }
}
