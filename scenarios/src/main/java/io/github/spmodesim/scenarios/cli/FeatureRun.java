package io.github.spmodesim.scenarios.cli;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.github.spmodesim.scenarios.ci.JunitReport;
import io.github.spmodesim.scenarios.pending.PendingList;
import io.github.spmodesim.scenarios.result.RunCollector;
import io.github.spmodesim.scenarios.result.RunReader;
import io.github.spmodesim.scenarios.site.LivingDocumentation;
import io.github.spmodesim.scenarios.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** One run of the features that are in the jar. */
public final class FeatureRun {
    /** All features. */
    static final String FEATURES = "classpath:features";

    private static final String GLUE = "io.github.spmodesim.scenarios.step";

    private static final int AT_A_TIME = 5;

    private final Path report;
    private final int parallel;

    /**
     * A run to come.
     *
     * @param report where the reports go
     * @param parallel scenarios at a time, at least 1
     */
    public FeatureRun(Path report, int parallel) {
        this.report = report;
        this.parallel = atLeastOne(parallel);
    }

    private static int atLeastOne(int parallel) {
        if (parallel < 1) {
            throw new IllegalArgumentException("--parallel: expected at least 1, got " + parallel);
        }
        return parallel;
    }

    /** How many scenarios at a time keep the processors busy: most of a scenario's time is the wait for an answer on a socket. */
    static int usuallyParallel() {
        return AT_A_TIME * java.lang.Runtime.getRuntime().availableProcessors();
    }

    /** The page that people read. */
    public Path livingDocumentation() {
        return LivingDocumentation.firstPage(report);
    }

    /**
     * Runs the features and writes the reports.
     *
     * @param selection which of them
     * @param listener is told of every event
     * @return whether all passed and none is pending or undefined
     */
    public boolean run(Selection selection, Plugin listener) throws IOException {
        Files.createDirectories(report);
        RuntimeOptionsBuilder options = options(parallel)
                .addFeature(FeatureWithLines.parse(FEATURES))
                .addPluginName("message:" + report.resolve(RunReader.MESSAGES))
                .addPluginName("junit:" + report.resolve(JunitReport.FILE));
        RunCollector collector = new RunCollector();
        boolean passed = run(options, selection, listener, collector);
        JunitReport.settle(report.resolve(JunitReport.FILE), name -> mayBePending(selection, name));
        new Reports(report).write(collector.result());
        return passed;
    }

    // What a client of one's own shows, and what a target cannot do, stands in no list of this product's.
    private static boolean mayBePending(Selection selection, String name) {
        return selection.ownClient()
                || System.getProperty(World.TARGET_PROPERTY) != null
                || PendingList.checkedIn().reasons().keySet().stream().anyMatch(name::endsWith);
    }

    /** Runs scenarios without a report: those at the lines, or all of a feature that has none. */
    static boolean quietly(List<FeatureWithLines> lines, int parallel, Plugin listener) {
        RuntimeOptionsBuilder options = options(parallel);
        lines.forEach(options::addFeature);
        return run(options, Selection.ALL, listener);
    }

    /** All features, as they are on the class path. */
    static List<Feature> features() {
        return new FeaturePathFeatureSupplier(
                        FeatureRun.class::getClassLoader,
                        new RuntimeOptionsBuilder()
                                .addFeature(FeatureWithLines.parse(FEATURES))
                                .build(),
                        new FeatureParser(UUID::randomUUID))
                .get();
    }

    private static RuntimeOptionsBuilder options(int parallel) {
        return new RuntimeOptionsBuilder()
                .addGlue(GluePath.parse(GLUE))
                .setNoSummary()
                .setPublishQuiet(true)
                .setThreads(atLeastOne(parallel));
    }

    private static boolean run(RuntimeOptionsBuilder options, Selection selection, Plugin... listeners) {
        options.addTagFilter(TagExpressionParser.parse(selection.tags()));
        selection.name().ifPresent(options::addNameFilter);
        // Cucumber finds no single feature in a jar when its name is Japanese: all are read, and the lines choose.
        Runtime runtime = Runtime.builder()
                .withRuntimeOptions(options.build())
                .withFeatureSupplier(FeatureRun::features)
                .withAdditionalPlugins(listeners)
                .build();
        runtime.run();
        return runtime.exitStatus() == 0;
    }
}
