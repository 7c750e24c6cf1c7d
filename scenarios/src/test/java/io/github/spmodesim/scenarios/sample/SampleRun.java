package io.github.spmodesim.scenarios.sample;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.github.spmodesim.scenarios.result.RunCollector;
import io.github.spmodesim.scenarios.result.RunReader;
import java.nio.file.Path;

/** Runs the sample as Cucumber runs every feature. */
public final class SampleRun {
    private SampleRun() {}

    /** The run as it was followed; its messages and its JUnit report lie in the directory. */
    public static RunCollector into(Path directory) {
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
                .withAdditionalPlugins(collector)
                .build()
                .run();
        return collector;
    }
}
