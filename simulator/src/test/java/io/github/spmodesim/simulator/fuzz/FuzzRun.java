package io.github.spmodesim.simulator.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fuzzes the targets in turn, each in a JVM of its own with Jazzer; started by {@code ./mvnw -Pfuzz}.
 *
 * <p>Arguments: the folder to work in, the folder of the seeds, seconds for each target, and the targets' names with commas
 * between, or {@code all}. Exit code 1 where a target failed.
 */
public final class FuzzRun {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private FuzzRun() {}

    /** Runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[0]);
        Path seeds = Path.of(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        List<FuzzResult> results = new ArrayList<>();
        for (String target : targets(arguments[3])) {
            OUT.println("fuzz: " + target + " for " + seconds + " s");
            results.add(new FuzzJvm(target, work, seeds.resolve(target), OUT).run(seconds));
        }
        OUT.println("fuzz: corpus in " + work.resolve("corpus"));
        results.forEach(result -> OUT.println("fuzz: " + result));
        if (results.stream().anyMatch(FuzzResult::failed)) {
            System.exit(1);
        }
    }

    private static List<String> targets(String names) {
        List<String> targets = names.equals("all") ? FuzzTargets.names() : Arrays.asList(names.split(",", -1));
        targets.forEach(FuzzTargets::named);
        return targets;
    }
}
