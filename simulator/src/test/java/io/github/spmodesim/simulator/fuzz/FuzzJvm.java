package io.github.spmodesim.simulator.fuzz;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM that fuzzes one target with Jazzer; all it says goes to a log, and a line now and then to {@code out}. */
final class FuzzJvm {
    private static final String INSTRUMENTED = "io.github.spmodesim.simulator.**";
    private static final String NOT_INSTRUMENTED = String.join(
            File.pathSeparator,
            "io.github.spmodesim.simulator.fuzz.**",
            "io.github.spmodesim.simulator.testkit.**",
            "io.github.spmodesim.simulator.net.CountedWire",
            "io.github.spmodesim.simulator.imap.MessageReplies");
    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final String target;
    private final Path corpus;
    private final Path findings;
    private final Path log;
    private final Path seeds;
    private final PrintStream out;
    private String progress = "";
    private long toldAt = System.nanoTime();
    private boolean failing;

    FuzzJvm(String target, Path work, Path seeds, PrintStream out) throws IOException {
        this.target = target;
        this.seeds = seeds;
        this.out = out;
        corpus = Files.createDirectories(work.resolve("corpus").resolve(target));
        findings = Files.createDirectories(work.resolve("findings").resolve(target));
        log = Files.createDirectories(work.resolve("log")).resolve(target + ".log");
    }

    /** Fuzzes for some seconds, or up to the first finding. */
    FuzzResult run(int seconds) throws IOException, InterruptedException {
        Set<Path> before = inputs();
        Process process =
                new ProcessBuilder(command(seconds)).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter all = new PrintWriter(Files.newBufferedWriter(log))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.println(line);
                tell(line);
            }
        } finally {
            process.destroy();
        }
        int exitCode = process.waitFor();
        Set<Path> found = inputs();
        found.removeAll(before);
        return new FuzzResult(target, exitCode != 0, progress, List.copyOf(found));
    }

    private List<String> command(int seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss1m",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Dfile.encoding=UTF-8",
                "-D" + FuzzEntry.PROPERTY + "=" + target,
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--instrumentation_excludes=" + NOT_INSTRUMENTED,
                "--custom_hook_includes=" + INSTRUMENTED,
                "--custom_hook_excludes=" + NOT_INSTRUMENTED,
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + File.separator,
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        Path words = seeds.resolveSibling(target + ".dict");
        if (Files.exists(words)) {
            command.add("-dict=" + words);
        }
        command.add(corpus.toString());
        command.add(seeds.toString());
        return command;
    }

    private void tell(String line) {
        boolean numbers = line.startsWith("#");
        progress = numbers && line.contains("cov:") ? line : progress;
        failing |= line.startsWith("== ") || line.contains("ERROR: libFuzzer");
        long now = System.nanoTime();
        if (failing || (numbers && now - toldAt > TELL_EVERY)) {
            toldAt = now;
            out.println("fuzz: " + target + " " + line);
        }
    }

    private Set<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(findings)) {
            Set<Path> inputs = new TreeSet<>();
            files.filter(file -> !file.toString().endsWith(".java")).forEach(inputs::add);
            return inputs;
        }
    }
}
