package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.device.Alarm;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.MailProtocol;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs curl, one process for each command. The device's clock ends a run that takes too long.
 *
 * @param task for whom
 * @param protocol with which server
 */
record CurlProcess(MailTask task, MailProtocol protocol) {
    private static final List<String> COMMAND = List.of("curl", "--disable", "--config", "-");

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("curl", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs one command on a mailbox; what it answers. */
    Octets run(String path, List<String> options) throws CurlFailed {
        InetSocketAddress address = address();
        try (ScratchFiles files = new ScratchFiles()) {
            List<String> config = config(address, files, path);
            config.addAll(options);
            return run(config);
        }
    }

    /** Hands in a mail. */
    void upload(List<String> options, Octets mail) throws CurlFailed {
        InetSocketAddress address = address();
        try (ScratchFiles files = new ScratchFiles()) {
            List<String> config = config(address, files, "/");
            config.addAll(options);
            config.add(CurlConfig.option(
                    "upload-file", files.write("mail", mail.toByteArray()).toString()));
            run(config);
        }
    }

    private List<String> config(InetSocketAddress address, ScratchFiles files, String path) {
        byte[] authorities = task.network().trust().pem().getBytes(StandardCharsets.US_ASCII);
        List<String> config =
                new ArrayList<>(CurlConfig.connection(settings(), address, files.write("ca", authorities)));
        config.add(CurlConfig.url(protocol, settings(), path));
        return config;
    }

    private Octets run(List<String> config) throws CurlFailed {
        CurlTalk talk = new CurlTalk(protocol, task.network().observer());
        Duration limit = task.profile().wire().timeouts().reply().value();
        AtomicBoolean expired = new AtomicBoolean();
        try {
            Process process = new ProcessBuilder(COMMAND).start();
            Alarm alarm = task.clock().after(limit, () -> {
                expired.set(true);
                process.destroyForcibly();
            });
            try {
                Octets answer = converse(process, config, talk);
                int exit = process.waitFor();
                if (expired.get()) {
                    throw timedOut(talk, limit);
                }
                if (exit != 0) {
                    throw new CurlFailed(CurlExit.outcome(exit, protocol, talk));
                }
                return answer;
            } finally {
                alarm.cancel();
                process.destroyForcibly();
            }
        } catch (IOException e) {
            if (expired.get()) {
                // It was ended before it had read what to do.
                throw timedOut(talk, limit);
            }
            throw new IllegalStateException(
                    "curl: found no way to run it (" + e.getMessage() + "), expected curl on the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while curl ran, expected to wait it out", e);
        }
    }

    private static Octets converse(Process process, List<String> config, CurlTalk talk)
            throws IOException, InterruptedException {
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(String.join("\n", config) + "\n");
        }
        Thread errors = new Thread(() -> listen(process, talk), "curl-talk");
        errors.setDaemon(true);
        errors.start();
        Octets answer = Octets.of(process.getInputStream().readAllBytes());
        errors.join();
        return answer;
    }

    private static void listen(Process process, CurlTalk talk) {
        try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                talk.line(line);
            }
        } catch (IOException e) {
            // Curl was ended: it says no more.
        }
    }

    private CurlFailed timedOut(CurlTalk talk, Duration limit) {
        Stage stage = talk.isGreeted() ? Stage.LOGIN : Stage.GREETING;
        return new CurlFailed(new MailOutcome.TimedOut(protocol, stage, limit));
    }

    private InetSocketAddress address() throws CurlFailed {
        return task.network().find(settings()).match(new Destination.Cases<InetSocketAddress, CurlFailed>() {
            @Override
            public InetSocketAddress address(InetSocketAddress address) {
                return address;
            }

            @Override
            public InetSocketAddress noSuchName() throws CurlFailed {
                throw unreachable(UnreachableReason.NO_SUCH_NAME);
            }

            @Override
            public InetSocketAddress refused() throws CurlFailed {
                throw unreachable(UnreachableReason.CONNECTION_REFUSED);
            }

            @Override
            public InetSocketAddress silent() throws CurlFailed {
                Duration limit = task.profile().wire().timeouts().connect().value();
                task.clock().pause(limit);
                throw new CurlFailed(new MailOutcome.TimedOut(protocol, Stage.GREETING, limit));
            }
        });
    }

    private CurlFailed unreachable(UnreachableReason reason) {
        return new CurlFailed(new MailOutcome.Unreachable(protocol, reason));
    }

    private ServerSettings settings() {
        return task.account().server(protocol);
    }

    /** Files for one run, which go with it. */
    private static final class ScratchFiles implements AutoCloseable {
        private final List<Path> files = new ArrayList<>();

        Path write(String name, byte[] content) {
            try {
                Path file = Files.createTempFile("spmode-curl-", "." + name);
                files.add(file);
                return Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException("file for curl could not be written", e);
            }
        }

        @Override
        public void close() {
            for (Path file : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(file + " could not be removed", e);
                }
            }
        }
    }
}
