package io.github.spmodesim.simulator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** {@code serve} on free ports in a process of its own, with a temporary directory of its own. */
final class ServeProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final Process process;

    ServeProcess(Path directory, String... more) throws IOException {
        this.directory = directory;
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Djava.io.tmpdir=" + Files.createDirectory(temporary()),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("serve", "--imap-port", "0", "--smtp-port", "0", "--portal-port", "0"));
        command.addAll(List.of("--control-port", "0", "--seed", "7"));
        command.addAll(List.of("--ready-file", readyFile().toString()));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }

    Path readyFile() {
        return directory.resolve("ready.json");
    }

    /** What it has printed so far. */
    String output() throws IOException {
        return Files.readString(directory.resolve("out.txt"));
    }

    /** Where the process makes its temporary files. */
    Path temporary() {
        return directory.resolve("tmp");
    }

    void awaitReady() {
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(readyFile()) || !process.isAlive());
    }

    /** Waits for the first file that the process makes; it is far from ready then. */
    void awaitFirstFile() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> temporary().toFile().list().length > 0 || !process.isAlive());
    }

    /** Sends the signal and waits for the end. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("serve is still alive long after the signal");
        }
    }

    int exit() {
        return process.exitValue();
    }

    /** Whether the system's signal lets a process end by itself. */
    boolean endsByItself() {
        return process.supportsNormalTermination();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
