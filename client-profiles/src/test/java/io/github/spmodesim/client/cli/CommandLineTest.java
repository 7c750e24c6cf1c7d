package io.github.spmodesim.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.MobileConfigs;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person types them: what is printed where, and the exit code. */
@Timeout(60)
class CommandLineTest {
    private static final TestPki PKI = new TestPki();
    private static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n";
    /** Two connections: the first of them as measured, dossier section 3. */
    private static final String RECORDED = """
            # Thunderbird at a scripted server
            6.714 IMAP 1 S: * OK .
            6.723 IMAP 1 C: 23 capability
            6.724 IMAP 1 C: 24 authenticate LOGIN
            6.725 IMAP 1 C: ZHRhcm8=
            6.726 IMAP 1 C: (sasl) password
            6.727 IMAP 1 C: 25 capability
            6.728 IMAP 1 C: 26 ID ("name" "Thunderbird" "version" "153.7.0")
            6.729 IMAP 1 C: 27 list "" "*"
            6.730 IMAP 1 C: 28 lsub "" "*"
            6.731 IMAP 1 C: 29 list "" "INBOX"
            """;

    private static final String PREFS = """
            user_pref("mail.account.account1.identities", "id1");
            user_pref("mail.account.account1.server", "server1");
            user_pref("mail.identity.id1.useremail", "taro@docomo.ne.jp");
            user_pref("mail.server.server1.type", "imap");
            user_pref("mail.server.server1.hostname", "imap.spmode.ne.jp");
            user_pref("mail.server.server1.port", 993);
            user_pref("mail.server.server1.socketType", 3);
            user_pref("mail.server.server1.userName", "dtaro");
            user_pref("mail.smtpserver.smtp1.hostname", "smtp.spmode.ne.jp");
            user_pref("mail.smtpserver.smtp1.port", 465);
            user_pref("mail.smtpserver.smtp1.try_ssl", 3);
            user_pref("mail.smtpserver.smtp1.username", "dtaro");
            """;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ScriptedServer imap = ScriptedServer.overTls(PKI, DocomoImapScript.docomo(Accounts.PASSWORD, MAIL));
    private final ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD));

    @BeforeEach
    void writeReadyFile() throws IOException {
        Files.writeString(file("ca.pem"), PKI.authorityPem());
        Files.writeString(file("ready.json"), """
                {"ca": "%s", "accessPaths": {"SPMODE_LINE": {"imap": %d, "smtp": %d}, "WIFI": {"imap": %2$d, "smtp": %3$d}}}
                """.formatted(
                        file("ca.pem"), imap.address().getPort(), smtp.address().getPort()));
        Files.writeString(file("password"), Accounts.PASSWORD + "\n");
        Files.writeString(file("old"), "OldSecret1\n");
    }

    @AfterEach
    void stop() throws IOException {
        imap.close();
        smtp.close();
    }

    @Test
    void theDoctorFindsNothingWrongAndSaysSoInBothLanguages() {
        assertThat(doctor("--password-file", file("password"))).isZero();
        assertThat(out.toString().strip()).isEqualTo("問題は見つかりません / nothing is wrong");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "old, --imap-port=993, 11, T1a",
        "password, --imap-port=143, 41, T4a",
        "password, --smtp-port=587, 51, T5a",
        "password, --smtp-authentication=NONE, 51, T5a",
        "password, --imap-security=plain, 41, T4a",
        "password, --imap-host=imap.docomo.ne.jp, 41, T4a"
    })
    void theDoctorNamesCauseEvidenceAndRemedyInBothLanguages(
            String password, String option, int exitCode, String cause) {
        assertThat(doctor("--password-file", file(password), option)).isEqualTo(exitCode);
        assertThat(out.toString())
                .startsWith(cause + " ")
                .contains("証拠 / evidence: ", "対処 / remedy: ")
                .doesNotContain(Accounts.PASSWORD, "OldSecret1");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OldSecret1, false, 12", "OldSecret1, true, 12", "Secret1234, false, 0", "Secret1234, true, 0"})
    void theDoctorTellsAStaleConfigurationProfileFromAFreshOne(String password, boolean signed, int exitCode)
            throws IOException {
        byte[] profile = MobileConfigs.mail(password);
        Files.write(file("iphone.mobileconfig"), signed ? PKI.sign(profile) : profile);

        assertThat(run(words("doctor --target READY --mobileconfig " + file("iphone.mobileconfig"))))
                .isEqualTo(exitCode);
        assertThat(out.toString()).startsWith(exitCode == 0 ? "問題は" : "T1b プロファイルが古くなっています / ");
    }

    @Test
    void theDoctorTakesThePasswordForSendingBesideAConfigurationProfile() throws IOException {
        Files.write(file("iphone.mobileconfig"), MobileConfigs.mail(Accounts.PASSWORD));

        assertThat(run(words("doctor --target READY --mobileconfig " + file("iphone.mobileconfig")
                        + " --smtp-password-file " + file("old"))))
                .isEqualTo(51);
    }

    @Test
    void theDoctorReadsThunderbirdsPreferencesAndAutoconfig() throws IOException {
        Files.writeString(file("prefs.js"), PREFS);
        Files.writeString(file("config.xml"), """
                <clientConfig version="1.1"><emailProvider id="docomo.ne.jp">
                  <incomingServer type="imap"><hostname>imap.docomo.ne.jp</hostname><port>993</port>
                    <socketType>SSL</socketType><username>%EMAILLOCALPART%</username>
                    <authentication>password-cleartext</authentication></incomingServer>
                  <outgoingServer type="smtp"><hostname>smtp.spmode.ne.jp</hostname><port>465</port>
                    <socketType>SSL</socketType><username>dtaro</username>
                    <authentication>password-cleartext</authentication></outgoingServer>
                </emailProvider></clientConfig>
                """);

        assertThat(doctor("--password-file", file("password"), "--thunderbird", file("prefs.js")))
                .isZero();
        assertThat(doctor("--password-file", file("password"), "--autoconfig", file("config.xml")))
                .isEqualTo(41);
    }

    /** What the settings card of a simulator says, and the profile of its portal. */
    @ParameterizedTest
    @CsvSource({"localhost, 0", "LocalHost, 0", "127.0.0.1, 0", "elsewhere.example, 41"})
    void theDoctorTakesTheSimulatorsOwnAddressForTheService(String host, int exitCode) {
        assertThat(doctor(
                        "--password-file",
                        file("password"),
                        "--imap-host=" + host,
                        "--imap-port=" + imap.address().getPort(),
                        "--smtp-host=localhost",
                        "--smtp-port=" + smtp.address().getPort()))
                .as("%s", out)
                .isEqualTo(exitCode);
    }

    @Test
    void theDoctorStillNamesAWrongPortAtTheSimulatorsOwnAddress() {
        assertThat(doctor("--password-file", file("password"), "--imap-host=localhost", "--imap-port=143"))
                .isEqualTo(41);
        assertThat(out.toString()).contains("the port is 143, expected 993").doesNotContain("the host is");
    }

    @Test
    void theDoctorDoesNotTakeTheServicesPortAtTheSimulatorsAddressForRight() {
        assertThat(doctor("--password-file", file("password"), "--imap-host=localhost"))
                .isEqualTo(41);
        assertThat(out.toString()).contains("the host is \"localhost\", expected imap.spmode.ne.jp");
    }

    @Test
    void theDoctorTakesThePasswordForSendingBesideAFileOfTheClients() throws IOException {
        Files.writeString(file("prefs.js"), PREFS);

        assertThat(doctor(
                        "--password-file",
                        file("password"),
                        "--smtp-password-file",
                        file("old"),
                        "--thunderbird",
                        file("prefs.js")))
                .isEqualTo(51);
    }

    @Test
    void theDoctorPrintsNothingThatATerminalTakesForACommand() throws IOException {
        DocomoImapScript rude =
                DocomoImapScript.docomo("another", MAIL).refusing("NO \u001b]0;title\u0007ref\u009bus\u202eed");
        try (ScriptedServer server = ScriptedServer.overTls(PKI, rude)) {
            Files.writeString(
                    file("ready.json"),
                    Files.readString(file("ready.json"))
                            .replace(
                                    "\"imap\": " + imap.address().getPort(),
                                    "\"imap\": " + server.address().getPort()));

            assertThat(doctor("--password-file", file("password"))).isEqualTo(11);
        }
        assertThat(out.toString())
                .contains("?]0;title?ref?us?ed")
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
    }

    @Test
    void compareShowsNoSecretOfARecordingWithRandomTags() throws IOException {
        Files.writeString(file("recorded"), """
                IMAP 1 C: nts3 CAPABILITY
                IMAP 1 C: t9n7 LOGIN "taro-d" "RealSecret"
                IMAP 1 C: ab12 LSUB "" "*"
                """);

        assertThat(run(words("compare --target READY --profile outlook-classic ACCOUNT RECORDED")))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("3: recorded \"~ LSUB \"\" \"*\"\", replayed \"~ LIST \"\" \"*\"\"")
                .doesNotContain("RealSecret");
    }

    @Test
    void comparePrintsNothingOfARecordingThatATerminalTakesForACommand() throws IOException {
        Files.writeString(file("recorded"), "IMAP 1 C: 1 capability\u001b[2J\n");

        assertThat(run(words("compare --target READY --profile thunderbird ACCOUNT RECORDED")))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("1: recorded \"+0 capability?[2J\"")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "doctor --version", "replay --version", "compare --version"})
    void tellsItsVersion(String typed) {
        assertThat(run(words(typed))).isZero();
        assertThat(out.toString()).startsWith("spmode-sim-client ");
    }

    @Test
    void replayPrintsEachConnectionInNormalForm() {
        assertThat(replay("thunderbird")).isZero();
        assertThat(out.toString().lines().toList())
                .startsWith("[IMAP 1]", "+0 capability", "+1 authenticate LOGIN", "(sasl)", "(sasl)", "+2 capability")
                .containsSubsequence("[IMAP 2]", "+4 list \"\" \"*\"")
                .noneMatch(line -> line.contains(Accounts.PASSWORD));
    }

    @Test
    void replaySendsToo() {
        assertThat(replay("gmail-android", "--protocol", "smtp")).isZero();
        assertThat(out.toString().lines().toList())
                .startsWith(
                        "[SMTP 1]",
                        "EHLO [127.0.0.1]",
                        "AUTH PLAIN (sasl)",
                        "MAIL FROM:<taro@docomo.ne.jp>",
                        "RCPT TO:<taro@docomo.ne.jp>",
                        "DATA");
    }

    @Test
    void replayTakesTheVariantThatIsNamed() {
        assertThat(replay("iphone-mail[LOGIN, gives up]")).isZero();
        assertThat(out.toString()).contains("login (secret)").doesNotContain("AUTHENTICATE LOGIN");
    }

    @Test
    void compareFindsNoDifferenceInWhatTheRealClientSaid() throws IOException {
        assertThat(compare(RECORDED, "--number", "2")).isZero();
        assertThat(out.toString().strip()).isEqualTo("no difference");
    }

    @Test
    void compareSaysWhereTheyDiffer() throws IOException {
        assertThat(compare(RECORDED.replace("lsub \"\" \"*\"", "xlist \"\" \"%\""), "--number", "2"))
                .isEqualTo(1);
        assertThat(out.toString().strip())
                .isEqualTo("8: recorded \"+5 xlist \"\" \"%\"\", replayed \"+5 lsub \"\" \"*\"\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doctor --target READY | --password-file: found none, expected a file, or - for standard input",
                "doctor --target READY --password-file MISSING | missing: found no readable file, expected one",
                "doctor --target MISSING --password-file PASSWORD | missing: found no readable file, expected one",
                "doctor --target PASSWORD --password-file PASSWORD | password: found no JSON, expected the ready file",
                "doctor --target EMPTY --password-file PASSWORD | empty: found no readable file, expected one",
                "doctor --target READY --mobileconfig PASSWORD | profile: found ",
                "doctor --target READY --password-file PASSWORD --thunderbird PASSWORD | prefs.js: found no ",
                "doctor --target READY --password-file PASSWORD --autoconfig PASSWORD | autoconfig: found no readable XML",
                "doctor --target READY --password-file PASSWORD --autoconfig PASSWORD --thunderbird PASSWORD | --thunderbird, --autoconfig, --mobileconfig: found 2 of them, expected one",
                "doctor --target RECORDED.json --password-file PASSWORD | found no ca, expected the ready file of a simulator",
                "doctor --target READY --password-file PASSWORD --imap-port x | Invalid value for option '--imap-port'",
                "doctor --target READY --password-file PASSWORD --imap-port 0 | port of imap.spmode.ne.jp: found 0,",
                "doctor --target READY --password PASSWORD | Unknown option",
                "replay --target READY --profile eudora ACCOUNT | client profile: found eudora, expected one of [",
                "replay --target READY --profile windows-mail ACCOUNT | windows-mail: found nobody who knows [app.version",
                "replay --target READY --profile iphone-mail[POP] ACCOUNT | --profile: found iphone-mail[POP], expected one of [iphone-mail[AUTHENTICATE LOGIN, gives up], iphone-mail[AUTHENTICATE LOGIN, tries on], iphone-mail[LOGIN, gives up], iphone-mail[LOGIN, tries on]]",
                "replay --target READY ACCOUNT | Missing required option: '--profile",
                "compare --target READY --profile thunderbird ACCOUNT MISSING | missing: found no readable file",
                "compare --target READY --profile thunderbird ACCOUNT PASSWORD | connection: found none of IMAP, expected one of []",
                "compare --target READY --profile thunderbird ACCOUNT --connection IMAP9 RECORDED | connection: found \"IMAP9\", expected one of [IMAP 1]",
                "compare --target READY --profile thunderbird ACCOUNT --number 3 RECORDED | --number: found 3, expected 1..2, the connections of the replay",
                "heal | Unmatched argument"
            })
    void whatCannotBeUsedIsNamedWithWhatWasFoundAndExpected(String typed, String sentence) throws IOException {
        Files.writeString(file("recorded"), RECORDED);
        Files.writeString(file("recorded.json"), "{}");

        assertThat(run(words(typed))).isEqualTo(Main.UNUSABLE);
        assertThat(err.toString()).startsWith("spmode-sim-client: ").contains(sentence);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aReadyFileWithoutThePortsNamesThem() throws IOException {
        Files.writeString(file("ready.json"), "{\"accessPaths\": {\"WIFI\": {\"imap\": 1}}}");

        assertThat(doctor("--password-file", file("password"))).isEqualTo(Main.UNUSABLE);
        assertThat(err.toString()).contains("ready.json: found no port of smtp, expected one for each access path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "doctor --help", "replay --help", "compare --help"})
    void helpIsPrintedAndIsNoError(String typed) {
        assertThat(run(typed.split(" ", -1))).isZero();
        assertThat(out.toString()).contains("Usage: spmode-sim-client");
    }

    @Test
    void withoutACommandTheUsageIsAnError() {
        assertThat(run()).isEqualTo(Main.UNUSABLE);
        assertThat(err.toString()).contains("Usage: spmode-sim-client", "doctor", "replay", "compare");
    }

    private int doctor(Object... options) {
        List<String> words = new ArrayList<>(List.of(
                "doctor",
                "--target",
                file("ready.json").toString(),
                "--address",
                "taro@docomo.ne.jp",
                "--user",
                "dtaro"));
        for (Object option : options) {
            words.add(option.toString());
        }
        return run(words.toArray(String[]::new));
    }

    private int replay(String profile, String... options) {
        List<String> words = new ArrayList<>(List.of(words("replay --target READY --profile")));
        words.add(profile);
        words.addAll(List.of(words("ACCOUNT")));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private int compare(String recorded, String... options) throws IOException {
        Files.writeString(file("recorded"), recorded);
        List<String> words = new ArrayList<>(List.of(words("compare --target READY --profile thunderbird ACCOUNT")));
        words.addAll(List.of(options));
        words.add(file("recorded").toString());
        return run(words.toArray(String[]::new));
    }

    private int run(String... typed) {
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), typed);
    }

    /** Words with the names of this test's files. */
    private String[] words(String typed) {
        return typed.replace("ACCOUNT", "--address taro@docomo.ne.jp --user dtaro --password-file PASSWORD")
                .replace("READY", file("ready.json").toString())
                .replace("PASSWORD", file("password").toString())
                .replace("RECORDED", file("recorded").toString())
                .replace("MISSING", file("missing").toString())
                .replace("EMPTY", file("empty").toString())
                .split(" ", -1);
    }

    private Path file(String name) {
        return directory.resolve(name);
    }
}
