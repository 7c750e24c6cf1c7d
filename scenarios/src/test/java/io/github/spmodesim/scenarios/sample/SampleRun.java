package io.github.spmodesim.scenarios.sample;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.github.spmodesim.scenarios.result.RunCollector;
import io.github.spmodesim.scenarios.result.RunReader;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs the sample as Cucumber runs every feature. */
public final class SampleRun {
    private SampleRun() {}

    /** The run as it was followed, by others too; its messages and its JUnit report lie in the directory. */
    public static RunCollector into(Path directory, Plugin... others) {
        RunCollector collector = new RunCollector();
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse("io.github.spmodesim.scenarios.sample"))
                        .addFeature(FeatureWithLines.parse("classpath:sample"))
                        .addPluginName("message:" + directory.resolve(RunReader.MESSAGES))
                        .addPluginName("junit:" + directory.resolve("junit.xml"))
                        .setNoSummary()
                        .setPublishQuiet(true)
                        .setThreads(2)
                        .build())
                .withAdditionalPlugins(
                        Stream.concat(Stream.of(collector), Stream.of(others)).toArray(Plugin[]::new))
                .build()
                .run();
        return collector;
    }
}
