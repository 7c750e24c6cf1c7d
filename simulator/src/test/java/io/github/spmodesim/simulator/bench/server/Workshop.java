package io.github.spmodesim.simulator.bench.server;

import io.netty.handler.ssl.OpenSsl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where servers are started: each gets a directory of its own for its output and its ready file.
 *
 * @param directory holds them all
 * @param accounts how many mailboxes each server has
 * @param lean whether Java servers give memory back that they do not need
 */
public record Workshop(Path directory, int accounts, boolean lean) {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_MILLIS = 20;

    /** The same with another number of mailboxes. */
    public Workshop withAccounts(int count) {
        return new Workshop(directory, count, lean);
    }

    /** The same for servers whose memory is measured. */
    public Workshop leanly() {
        return new Workshop(directory, accounts, true);
    }

    /** The servers' directory, made and empty of an earlier run's ready file. */
    Path directoryOf(Contestant contestant) throws IOException {
        Path own = Files.createDirectories(directory.resolve(contestant.name().toLowerCase(java.util.Locale.ROOT)));
        Files.deleteIfExists(own.resolve(ReadyNote.FILE));
        return own;
    }

    /** Whether a server can be had here, and if not, why. */
    public static Optional<String> missing(Contestant contestant) {
        if (contestant.needsBoringSsl() && !OpenSsl.isAvailable()) {
            return Optional.of("no BoringSSL for this machine on the class path");
        }
        if (contestant == Contestant.DOVECOT && DovecotServer.program().isEmpty()) {
            return Optional.of("no dovecot on the PATH");
        }
        return Optional.empty();
    }

    /** Starts a server and returns when it accepts. */
    public RunningServer start(Contestant contestant) throws IOException, InterruptedException {
        return switch (contestant) {
            case SPMODE_JDK, SPMODE_BORINGSSL -> SpmodeServer.start(this, contestant);
            case GREENMAIL -> GreenMailServer.start(this);
            case DOVECOT -> DovecotServer.start(this);
            case LIMIT_JDK, LIMIT_BORINGSSL -> LimitServer.start(this, contestant, canned());
        };
    }

    /** Prepares what the limit servers that are started from now on answer to these commands. */
    public void prepare(Map<String, byte[]> replies) throws IOException {
        CannedReplies.write(canned(), replies);
    }

    private Path canned() {
        return directory.resolve("canned");
    }

    /** Starts a Java program on this class path, all with the same heap, and waits for its ready file. */
    ReadyServer startJvm(Contestant contestant, List<String> properties, List<String> program)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmFlags.all(lean));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        return start(contestant, command);
    }

    private ReadyServer start(Contestant contestant, List<String> command) throws IOException, InterruptedException {
        Path own = directoryOf(contestant);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("output.txt").toFile())
                .start();
        LiveProcesses.add(process);
        Path ready = own.resolve(ReadyNote.FILE);
        long start = System.nanoTime();
        while (!Files.exists(ready)) {
            if (System.nanoTime() - start > PATIENCE_NANOS || process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(contestant.title() + " did not start, see " + own.resolve("output.txt"));
            }
        }
        return new ReadyServer(process, ready);
    }

    /** The path of the file by which a server says that it accepts. */
    Path readyFile(Contestant contestant) throws IOException {
        return directoryOf(contestant).resolve(ReadyNote.FILE);
    }

    /** A process and what it said when it was ready. */
    record ReadyServer(Process process, Path readyFile) {}
}
