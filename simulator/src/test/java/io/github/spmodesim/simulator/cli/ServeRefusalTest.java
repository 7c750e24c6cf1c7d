package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with the input gives one sentence on stderr and exit 2. */
@Timeout(60)
class ServeRefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serve --bogus                              | Unknown option: '--bogus'
            serve --imap-port many                     | 'many' is not an int
            serve --imap-port 70000                    | Port: expected 0 to 65530, got 70000
            serve --dialect nope                       | expected one of [docomo, docomo-iphone, modern] or a .yaml file, got nope
            serve --config faults.yaml                 | --config is not built yet
            serve --portal-port 0                      | --portal-port is not built yet
            serve --mx-port 0                          | --mx-port is not built yet
            serve --outside localhost:25               | --outside is not built yet
            serve --state dir                          | --state is not built yet
            serve --set imap.capabilites.IDLE=off      | nearest known ones are imap.capabilities.IDLE
            serve --set imap.capabilities.IDLE=maybe   | expected on or off, got maybe
            serve --set imap                           | --set: expected DIALECT.PATH=VALUE, got imap
            serve --set imap.limits.octetsBeforeLogin=10 | imap.limits.octetsBeforeLogin: expected at least 64, got 10
            serve --set smtp.limits.recipients=0       | smtp.limits.recipients: expected at least 1, got 0
            serve --control-port 99999                 | --control-port: expected 0 to 65535, got 99999
            serve --tls openssl                        | netty-tcnative-boringssl-static
            serve --tls ssleay                         | --tls: expected jdk, openssl or auto, got ssleay
            serve --clock yesterday                    | --clock: expected an instant such as 2019-07-22T09:00:00Z
            serve --standard-ports --imap-port 1       | expected no --imap-port or --smtp-port beside it
            """)
    void isOneSentenceAndExitTwo(String line, String sentence) {
        Result result = run(line.split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("spmode-sim: ")
                .contains(sentence);
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = run("serve", "--smtp-port", "0", "--imap-port", "" + taken.getLocalPort());

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.stderr())
                    .contains("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be listened on");
        }
    }

    @Test
    void namesTheSubscriberWhoseAddressIsNone() {
        Result result = run("serve --imap-port 0 --smtp-port 0 --control-port 0 --subscriber taro-d=taro".split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr()).contains("mail address \"taro\"");
    }

    @Test
    void namesTheReadyFileThatCannotBeWritten(@TempDir Path directory) {
        String file = directory.resolve("missing/ready.json").toString();
        Result result =
                run("serve", "--imap-port", "0", "--smtp-port", "0", "--control-port", "0", "--ready-file", file);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr()).contains("--ready-file: " + file + " cannot be written");
    }

    @Test
    void namesFileAndPlaceInADialectOfOnesOwn(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.yaml");
        Files.writeString(file, """
                schema: dialect/1
                name: own
                extends: docomo
                imap: {texts: {greting: {value: hello, tag: SET, source: me}}}
                """);

        Result result = run("serve", "--dialect", file.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr()).contains(file.toString(), "imap.texts.greting", "greeting");
    }

    @Test
    void aServiceWithoutAnyTlsVersionIsRefused() {
        Result result = run("serve", "--set", "tls.versions.TLSv1.2=off", "--set", "tls.versions.TLSv1.3=off");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr()).contains("tls.versions: expected at least one to be on, got none");
    }

    @Test
    void aValueMayHoldAnEqualsSignAndAPathToo() {
        Result result = run(
                "serve", "--list-settings", "--set", "imap.texts.bye=a=b", "--set", "imap.capabilities.AUTH=LOGIN=off");

        assertThat(result.stdout().lines())
                .contains("imap.texts.bye = a=b  [SET] set at start")
                .contains("imap.capabilities.AUTH=LOGIN = false  [SET] set at start");
    }

    @Test
    void listsEverySettingWithItsSource() {
        Result result = run("serve", "--list-settings", "--set", "imap.capabilities.IDLE=off");

        assertThat(result.exit()).isZero();
        assertThat(result.stdout().lines())
                .contains("imap.capabilities.IDLE = false  [SET] set at start")
                .anyMatch(line -> line.startsWith("imap.texts.greeting = .  [OBS] "))
                .allMatch(line -> line.matches("\\S+( \\S+)* = .*  \\[[A-Z]+] .+"));
    }

    private record Result(int exit, String stdout, String stderr) {}

    private static Result run(String... arguments) {
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = Main.run(arguments);
            return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }
}
