package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The all-in-one jar of the client profiles as a process against a simulator in another.
 *
 * <p>It is there from the phase {@code package} on; before that there is nothing to run.
 */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class ClientJarTest {
    private static final Path JAR = Path.of("..", "client-profiles", "target", "spmode-sim-client.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String OLD_PASSWORD = "OldSecret1";

    @TempDir
    private static Path directory;

    private static Process simulator;
    private static JsonNode subscriber;

    /** What a process printed, and how it ended. */
    private record Ended(int exitCode, String out, String err) {}

    @BeforeAll
    static void serve() throws IOException {
        assumeTrue(Files.exists(JAR), "no " + JAR + " before the phase package");
        Path ready = directory.resolve("ready.json");
        simulator = new ProcessBuilder(
                        JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.spmodesim.simulator.cli.Main",
                        "serve",
                        "--imap-port=0",
                        "--smtp-port=0",
                        "--portal-port=0",
                        "--control-port=0",
                        "--subscriber=taro-d=taro@docomo.ne.jp",
                        "--ready-file=" + ready)
                .redirectOutput(directory.resolve("simulator.out").toFile())
                .redirectError(directory.resolve("simulator.err").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(simulator.isAlive()).as("the simulator runs").isTrue();
            return Files.exists(ready);
        });
        subscriber = new ObjectMapper().readTree(ready.toFile()).at("/subscribers/0");
        Files.writeString(
                directory.resolve("password"), subscriber.path("imapPassword").asText());
        Files.writeString(directory.resolve("old"), OLD_PASSWORD);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (simulator != null) {
            simulator.destroy();
            assertThat(simulator.waitFor(30, TimeUnit.SECONDS))
                    .as("the simulator ends")
                    .isTrue();
        }
    }

    @Test
    void theDoctorFindsNothingWrongInTheRightSettings() throws Exception {
        Ended doctor = doctor("--password-file", directory.resolve("password").toString());

        assertThat(doctor).isEqualTo(new Ended(0, "問題は見つかりません / nothing is wrong\n", ""));
    }

    @Test
    void theDoctorTellsAWrongPasswordByItsExitCode() throws Exception {
        Ended doctor = doctor("--password-file", directory.resolve("old").toString());

        assertThat(doctor.exitCode()).as("%s", doctor).isEqualTo(11);
        assertThat(doctor.out()).startsWith("T1a IMAP専用パスワードが違います / ").doesNotContain(OLD_PASSWORD);
    }

    @Test
    void theDoctorTakesAProfileFromBeforeAReissueForStale() throws Exception {
        Files.writeString(directory.resolve("stale.mobileconfig"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <plist version="1.0"><dict>
                <key>PayloadType</key><string>Configuration</string>
                <key>PayloadIdentifier</key><string>jp.example.profile</string>
                <key>PayloadDisplayName</key><string>iPhone利用設定</string>
                <key>PayloadContent</key><array><dict>
                <key>PayloadType</key><string>com.apple.mail.managed</string>
                <key>EmailAccountDescription</key><string>ドコモメール</string>
                <key>EmailAddress</key><string>taro@docomo.ne.jp</string>
                <key>IncomingMailServerHostName</key><string>imap2.spmode.ne.jp</string>
                <key>IncomingMailServerPortNumber</key><integer>993</integer>
                <key>IncomingMailServerUseSSL</key><true/>
                <key>IncomingMailServerUsername</key><string>taro-d</string>
                <key>IncomingMailServerAuthentication</key><string>EmailAuthPassword</string>
                <key>IncomingPassword</key><string>%s</string>
                <key>OutgoingMailServerHostName</key><string>smtp.spmode.ne.jp</string>
                <key>OutgoingMailServerPortNumber</key><integer>465</integer>
                <key>OutgoingMailServerUseSSL</key><true/>
                <key>OutgoingMailServerUsername</key><string>taro-d</string>
                <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>
                <key>OutgoingPasswordSameAsIncomingPassword</key><true/>
                </dict></array></dict></plist>
                """.formatted(OLD_PASSWORD));

        Ended doctor = client(
                "doctor",
                "--mobileconfig",
                directory.resolve("stale.mobileconfig").toString());

        assertThat(doctor.exitCode()).as("%s", doctor).isEqualTo(12);
        assertThat(doctor.out()).startsWith("T1b プロファイルが古くなっています / ");
    }

    @Test
    void replayPrintsWhatThunderbirdSaysToTheSimulator() throws Exception {
        Ended replay = client(
                "replay",
                "--profile",
                "thunderbird",
                "--address",
                "taro@docomo.ne.jp",
                "--user",
                "taro-d",
                "--password-file",
                directory.resolve("password").toString());

        assertThat(replay.exitCode()).as("%s", replay).isZero();
        assertThat(replay.out().lines())
                .startsWith("[IMAP 1]", "+0 capability", "+1 authenticate LOGIN", "(sasl)", "(sasl)", "+2 capability");
    }

    private static Ended doctor(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("doctor", "--address", "taro@docomo.ne.jp", "--user", "taro-d"));
        words.addAll(List.of(options));
        return client(words.toArray(String[]::new));
    }

    private static Ended client(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--target", directory.resolve("ready.json").toString()));
        File out = Files.createTempFile(directory, "client", ".out").toFile();
        File err = Files.createTempFile(directory, "client", ".err").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the client ends").isTrue();
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
