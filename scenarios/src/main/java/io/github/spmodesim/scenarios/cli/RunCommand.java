package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.pending.PendingList;
import io.github.spmodesim.scenarios.report.Ending;
import io.github.spmodesim.scenarios.report.Progress;
import io.github.spmodesim.scenarios.report.RemedyTable;
import io.github.spmodesim.scenarios.report.RunReport;
import io.github.spmodesim.scenarios.world.World;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: the main job. */
@Command(name = "run", description = "Runs the scenarios and prints the table.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    /** Every cell came out as its feature says. */
    static final int PROVED = 0;
    /** A claim failed. */
    static final int FAILED = 1;
    /** Nothing could be said about the claims. */
    static final int COULD_NOT_RUN = 2;

    private static final int USUAL_WIDTH = 100;
    private static final int WIDE = 1000;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws IOException {
        options.takeEffect();
        Selection selection = options.selection();
        boolean terminal = isTerminal();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("spmode-sim: drives mail clients through the article's troubles, seed "
                + Long.getLong(World.SEED_PROPERTY, 42));
        Progress progress = new Progress(out, terminal);
        RunReport run = new RunReport(progress);
        FeatureRun features = new FeatureRun(options.report, options.parallel());
        features.run(selection, run);
        progress.clear();
        if (run.scenarios() == 0) {
            throw new IllegalStateException("no scenario was found for " + selection.tags() + " "
                    + selection.name().map(String::valueOf).orElse(""));
        }
        out.println();
        out.print(new RemedyTable(run.cells(), terminal ? columns() : WIDE).text());
        List<Ending> unexplained =
                new PendingReport(PendingList.checkedIn(), mayBePending(selection)).print(run.pending(), out);
        out.println(run.scenarios() + " シナリオ、成功 " + run.passed() + "、保留 "
                + run.pending().size() + "、失敗 " + run.failed().size());
        out.println("生きた文書 " + features.livingDocumentation().toUri());
        return run.failed().isEmpty() && unexplained.isEmpty() ? PROVED : FAILED;
    }

    // What a client of one's own shows, and what a target cannot do, stands in no list of this product's.
    private boolean mayBePending(Selection selection) {
        return selection.ownClient() || options.target.isPresent();
    }

    // From JDK 22 on there is a console even where there is no terminal, unless the one of java.base is asked for.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
