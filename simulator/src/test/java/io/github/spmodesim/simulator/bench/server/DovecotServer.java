package io.github.spmodesim.simulator.bench.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Starts Dovecot, where there is one, with a configuration and a directory of its own. */
final class DovecotServer {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK_MILLIS = 50;
    private static final String READABLE = "rwxr-xr-x";
    private static final String WRITABLE = "rwxrwxrwx";

    private DovecotServer() {}

    /** The program, empty where it is not installed. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, "dovecot"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RunningServer start(Workshop workshop) throws IOException, InterruptedException {
        // Not below the build directory: its sockets need a short path, its users one that is open to them.
        Path home = Files.createTempDirectory("spmode-bench-dovecot");
        permit(home, READABLE);
        permit(Files.createDirectory(home.resolve("mail")), WRITABLE);
        BenchCertificate.writePem(home);
        int port = freePort();
        Path configuration = Files.writeString(home.resolve("dovecot.conf"), DovecotConfiguration.text(home, port));
        Process process = new ProcessBuilder(program().orElseThrow().toString(), "-F", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(workshop.directoryOf(Contestant.DOVECOT)
                        .resolve("output.txt")
                        .toFile())
                .start();
        LiveProcesses.add(process, home);
        awaitPort(process, port);
        List<Account> accounts = IntStream.range(0, workshop.accounts())
                .mapToObj(i -> new Account(Account.ANY.user() + i, Account.ANY.password(), Account.ANY.address()))
                .toList();
        return new RunningServer(Contestant.DOVECOT, process, port, OptionalInt.empty(), accounts);
    }

    private static void permit(Path directory, String permissions) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!accepts(port)) {
            boolean ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() - start > PATIENCE_NANOS) {
                process.destroy();
                throw new IOException("Dovecot did not start, see its output.txt");
            }
        }
    }

    private static boolean accepts(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
