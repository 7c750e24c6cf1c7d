package io.github.spmodesim.simulator.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends with this program what this program started, however it ends. */
final class LiveProcesses {
    private static final long PATIENCE_SECONDS = 10;

    private LiveProcesses() {}

    static void add(Process process) {
        atEnd(process::destroy);
    }

    /** The same for a process that works in a temporary directory: that goes with it. */
    static void add(Process process, Path directory) {
        atEnd(() -> {
            process.destroy();
            try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                remove(directory);
            } catch (IOException e) {
                System.err.println(directory + " is left behind: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void atEnd(Runnable step) {
        Runtime.getRuntime().addShutdownHook(new Thread(step));
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
