package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            serve --imap-port 70000                    | --imap-port: expected 0 to 65530, got 70000
            serve --smtp-port -1                       | --smtp-port: expected 0 to 65530, got -1
            serve --dialect nope                       | --dialect: expected one of [docomo, docomo-iphone, modern] or a .yaml file, got nope
            serve --dialect no/such.yaml               | --dialect: no/such.yaml: there is no such file
            serve --config faults.yaml                 | --config: faults.yaml: there is no such file
            serve --portal-port 70000                  | --portal-port: expected 0 to 65530, got 70000
            serve --portal-port 10463                  | --smtp-port 10465 (with the other access paths up to 10469) and --portal-port 10463
            serve --standard-ports --control-port 443  | --standard-ports 443 and --control-port 443 want the same port
            serve --standard-ports --portal-port 1     | expected no --imap-port, --smtp-port or --portal-port beside it
            serve --bind 0.0.0.0 --seed 1              | --seed: expected none with --bind 0.0.0.0, because whoever reaches it could tell the secrets of a seed
            serve --set portal.limits.sessions=0       | portal.limits.sessions: expected at least 1, got 0
            serve --mx-port 25                         | --mx-port: expected a port that no real mail comes to, got 25
            serve --mx-port 70000                      | --mx-port: expected 0 to 65535, got 70000
            serve --mx-port 10995                      | --imap-port 10993 (with the other access paths up to 10997) and --mx-port 10995 want the same port
            serve --bad-tls-port 65530                 | --bad-tls-port: expected 0 to 65519, got 65530
            serve --bad-tls-port 10990                 | --imap-port 10993 (with the other access paths up to 10997) and --bad-tls-port 10990 (with the other bad certificates up to 11005) want the same port
            serve --standard-ports --mx-port 465       | --standard-ports 465 and --mx-port 465 want the same port
            serve --outside localhost                  | --outside: expected HOST:PORT, got localhost
            serve --outside localhost:0                | --outside: expected a port from 1 to 65535, got 0
            serve --outside localhost:70000            | --outside: expected a port from 1 to 65535, got 70000
            serve --outside no.such.invalid:25         | --outside: there is no host no.such.invalid
            serve --outside 203.0.113.1:25             | --outside: expected a server on loopback, because the simulator listens on 127.0.0.1 alone, got 203.0.113.1
            serve --bind 0.0.0.0 --outside 203.0.113.1:25 | --outside: expected a server on loopback or in a private network, because this is a simulator, got 203.0.113.1
            serve --set relay.limits.connections=0     | relay.limits.connections: expected at least 1, got 0
            serve --set relay.retries.firstRetryMinutes=off | relay.retries.firstRetryMinutes: expected at least 1, got 0
            serve --state dir                          | --state is not built yet
            serve --set imap.capabilites.IDLE=off      | --set: Unknown setting imap.capabilites.IDLE; the nearest known ones are imap.capabilities.IDLE
            serve --set lock.mail.failures=-1          | lock.mail.failures: expected at least 0, got -1
            serve --set lock.mail.failure=off          | --set: Unknown setting lock.mail.failure; the nearest known ones are lock.mail.failures
            serve --set session.atReissue=never        | --set: docomo.yaml: session.atReissue.value: expected one of [KEEP, NEXT_COMMAND, AT_ONCE], got "never"
            serve --set notice.folder=nowhere          | --set: docomo.yaml: notice.folder: expected off or one of
            serve --set imap.capabilities.IDLE=maybe   | expected on or off, got maybe
            serve --set imap                           | --set: expected DIALECT.PATH=VALUE, got imap
            serve --set imap.limits.octetsBeforeLogin=10 | --set: docomo.yaml: imap.limits: imap.limits.octetsBeforeLogin: expected at least 64, got 10
            serve --list-settings --set imap.limits.octetsBeforeLogin=10 | imap.limits.octetsBeforeLogin: expected at least 64, got 10
            serve --list-settings --set password.length=2 | --set: password length 2 (expected: at least 3
            serve --list-settings --set mailbox.folders.inbox=Eingang | --set: Mailboxes: expected INBOX among them
            serve --set smtp.limits.recipients=0       | smtp.limits.recipients: expected at least 1, got 0
            serve --control-port 99999                 | --control-port: expected 0 to 65535, got 99999
            serve --tls ssleay                         | --tls: expected jdk, openssl or auto, got ssleay
            serve --clock yesterday                    | --clock: expected an instant such as 2019-07-22T09:00:00Z
            serve --clock -1000000000-01-01T00:00:00Z  | --clock: expected an instant from 1970-01-01T00:00:00Z to 9999-01-01T00:00:00Z, got -1000000000-01-01T00:00:00Z
            serve --clock +1000000000-12-31T23:59:59Z  | --clock: expected an instant from 1970-01-01T00:00:00Z
            serve --bind 192.0.2.1                     | --bind: expected an address of this machine, got 192.0.2.1
            serve --bind no.such.invalid               | --bind: expected an address of this machine, got no.such.invalid
            serve --subscriber taro-d=taro             | --subscriber taro-d=taro: mail address "taro" (expected: local@domain
            serve --subscriber ..                      | --subscriber ..: IMAP ID ".." (expected: more than one or two dots)
            serve --imap-port 20000 --smtp-port 20004  | --imap-port 20000 (with the other access paths up to 20004) and --smtp-port 20004 (with the other access paths up to 20008) want the same port
            serve --imap-port 10461                    | --imap-port 10461 (with the other access paths up to 10465) and --smtp-port 10465
            serve --control-port 10997                 | --imap-port 10993 (with the other access paths up to 10997) and --control-port 10997 want the same port
            serve --smtp-port 0 --control-port 10993   | and --control-port 10993 want the same port
            serve --standard-ports --control-port 465  | --standard-ports 465 and --control-port 465 want the same port
            serve --standard-ports --imap-port 1       | expected no --imap-port, --smtp-port or --portal-port beside it
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

    /** In a process of its own, because the tests have OpenSSL on their class path. */
    @Test
    void namesWhatIsMissingForOpenSsl() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dio.netty.handler.ssl.noOpenSsl=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--tls",
                        "openssl")
                .start();
        String stderr = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(stderr.lines())
                .singleElement()
                .asString()
                .startsWith("spmode-sim: --tls openssl: no OpenSSL on the class path; add"
                        + " io.netty:netty-tcnative-boringssl-static");
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
    void portsThatOnlyTouchAreTaken() {
        ServeOptions options = new ServeOptions();
        options.imapPort = 20000;
        options.smtpPort = 20005;
        options.portalPort = 20010;
        options.controlPort = 20015;

        assertThat(PortOptions.services(options)).isEqualTo(new Ports(20000, 20005, 20010, true));
    }

    @Test
    void namesTheSubscriberWhoIsThereAlready() {
        Result result = runOnFreePorts("--subscriber", "taro-d", "--subscriber", "taro-d=jiro@docomo.ne.jp");

        assertRefused(result, "--subscriber: ", "taro-d", " is taken");
    }

    @Test
    void anEmptyValueIsNone(@TempDir Path directory) {
        assertRefused(run("serve", "--bind", ""), "--bind: expected an address of this machine, got nothing");
        assertRefused(run("serve", "--ready-file", ""), "--ready-file: expected the name of a file, got nothing");
        assertRefused(
                run("serve", "--ready-file", directory.toString()),
                "--ready-file: expected the name of a file, got the directory " + directory);
    }

    @Test
    void showsNoSettingsOfAServiceThatCouldNotWriteItsReadyFile(@TempDir Path directory) {
        // The draft's name is longer by seven, and file systems take 255.
        Path file = directory.resolve("r".repeat(250));
        Result result = runOnFreePorts("--ready-file", file.toString());

        assertRefused(result, "--ready-file: " + file + " cannot be written");
        assertThat(result.stdout()).isEmpty();
    }

    @Test
    void aTextWithALineBreakIsRefusedInOneLine() {
        assertRefused(
                run("serve", "--set", "imap.texts.bye=.\r\na1 OK"),
                "--set: docomo.yaml: imap.texts.bye.value: expected text without control characters,"
                        + " got one with U+000D");
        assertRefused(run("serve", "--dialect", "a\nb"), "got a b");
    }

    @Test
    void theHelpMarksWhatIsNotBuiltYet() {
        String help = run("serve", "--help").stdout().replaceAll("\\s+", " ");

        assertThat(help).contains("between runs (not built yet in this version)");
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

    @Test
    void listsASettingInOneLineHoweverItsSourceIsWritten(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("own.yaml"), """
                schema: dialect/1
                name: own
                extends: docomo
                imap:
                  texts:
                    bye:
                      value: hello
                      tag: INF
                      source: |
                        two
                        lines
                """);

        Result result = run("serve", "--list-settings", "--dialect", file.toString());

        assertThat(result.stdout().lines()).contains("imap.texts.bye = hello  [INF] two lines");
    }

    private static void assertRefused(Result result, String... parts) {
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("spmode-sim: ")
                .contains(parts);
    }

    private static Result runOnFreePorts(String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--imap-port", "0", "--smtp-port", "0"));
        arguments.addAll(List.of("--portal-port", "0", "--control-port", "0"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
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
