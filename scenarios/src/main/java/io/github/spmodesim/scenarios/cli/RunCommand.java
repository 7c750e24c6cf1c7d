package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.report.RemedyTable;
import io.github.spmodesim.scenarios.report.RunReport;
import io.github.spmodesim.scenarios.world.World;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run}: the main job. */
@Command(name = "run", description = "Runs the scenarios and prints the table.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    /** Every cell came out as its feature says. */
    static final int PROVED = 0;
    /** A claim failed. */
    static final int FAILED = 1;
    /** Nothing could be said about the claims. */
    static final int COULD_NOT_RUN = 2;

    @Option(names = "--trouble", paramLabel = "T1..T5", description = "only this trouble")
    @Nullable
    String trouble;

    @Option(names = "--seed", paramLabel = "N", description = "seed of every scenario's simulator")
    @Nullable
    Long seed;

    @Option(names = "--parallel", paramLabel = "N", description = "scenarios at a time (number of processors)")
    int parallel = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "DIR", description = "where reports go (${DEFAULT-VALUE})")
    Path report = Path.of("target", "report");

    @Option(names = "--client", paramLabel = "ID", description = "only this client")
    @Nullable
    String client;

    @Option(names = "--driver", paramLabel = "JAR", description = "a driver of one's own")
    @Nullable
    List<Path> drivers;

    @Option(names = "--target", paramLabel = "READY_FILE", description = "a running simulator")
    @Nullable
    Path target;

    @Override
    public Integer call() throws IOException {
        refuseLaterOptions();
        if (seed != null) {
            System.setProperty(World.SEED_PROPERTY, seed.toString());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("spmode-sim: drives mail clients through the article's troubles, seed "
                + Long.getLong(World.SEED_PROPERTY, 42));
        RunReport progress = new RunReport(out);
        boolean passed = new FeatureRun(report, parallel).run(tags(), progress);
        out.println();
        out.print(new RemedyTable(progress.cells()).text());
        out.println(progress.scenarios() + " シナリオ、成功 " + progress.passed());
        out.println("生きた文書 "
                + new FeatureRun(report, parallel).livingDocumentation().toUri());
        if (progress.scenarios() == 0) {
            throw new IllegalStateException("no scenario was found for " + tags());
        }
        return passed ? PROVED : FAILED;
    }

    private String tags() {
        if (trouble == null) {
            return "";
        }
        String id = trouble.toUpperCase(Locale.ROOT);
        if (!id.matches("T[1-5]")) {
            throw new IllegalArgumentException("--trouble: expected T1 to T5, got " + trouble);
        }
        return "@trouble-" + id;
    }

    private void refuseLaterOptions() {
        if (client != null || drivers != null || target != null) {
            throw new IllegalArgumentException(
                    "--client, --driver and --target are not built yet in this version; start without them");
        }
    }
}
