package io.github.spmodesim.client.driver.wire;

import static io.github.spmodesim.client.testkit.RecordedTranscript.client;
import static io.github.spmodesim.client.testkit.RecordedTranscript.relativeTags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The profile {@code thunderbird} against what the real Thunderbird was recorded saying. */
@Timeout(60)
class ThunderbirdWireTest {
    private static final TestPki PKI = new TestPki();
    private static final String IMAP_LOG = "thunderbird-153-imap.log";
    private static final String SMTP_LOG = "thunderbird-153-smtp.log";
    private static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n";
    private static final DocomoImapScript SERVER = DocomoImapScript.docomo(Accounts.PASSWORD, MAIL, MAIL);
    private static final Set<MailUid> BOTH_SEEN = Set.of(new MailUid(1, 1), new MailUid(1, 2));

    private final ClientProfile thunderbird =
            Profiles.named("thunderbird").variants().get(0);
    private final WireDriver driver = new WireDriver();
    private final DeviceClock clock = new DeviceClock();

    @AfterEach
    void stop() {
        driver.close();
        clock.close();
    }

    @Test
    void launchesWithTheRecordedCommandsOnBothConnections() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            MailOutcome outcome = receive(server, Accounts.taro(), BOTH_SEEN);

            assertThat(outcome.failure()).isEmpty();
            assertThat(relativeTags(server.said(0))).isEqualTo(relativeTags(client(IMAP_LOG, 2)));
            assertThat(relativeTags(server.said(1))).isEqualTo(relativeTags(client(IMAP_LOG, 1)));
        }
    }

    @Test
    void remarksInTheTranscriptThatTheSecondConnectionFailed() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        ScriptedServer.Script onceOnly = peer -> {
            if (connections.getAndIncrement() == 0) {
                SERVER.run(peer);
            } else {
                peer.say("* BYE Too many connections");
            }
        };
        WireTranscript transcript = new WireTranscript();
        try (ScriptedServer server = ScriptedServer.overTls(PKI, onceOnly)) {
            Network network = Accounts.imapAt(server.address(), PKI.trust()).observedBy(transcript);

            MailOutcome outcome = driver.receive(new MailTask(thunderbird, Accounts.taro(), network, clock), BOTH_SEEN);

            assertThat(outcome.failure()).isEmpty();
            assertThat(transcript.said(Side.REMARK))
                    .anyMatch(remark -> remark.startsWith("connection failed: Refused["));
        }
    }

    @Test
    void fetchesNewMailWithTheRecordedCommands() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            receive(server, Accounts.taro(), Set.of());

            List<String> recorded = client(IMAP_LOG, 3).stream()
                    .filter(line -> line.contains("UID fetch 1"))
                    .map(ThunderbirdWireTest::withoutTag)
                    .toList();
            assertThat(server.said(0).stream().map(ThunderbirdWireTest::withoutTag))
                    .endsWith(recorded.toArray(String[]::new));
            assertThat(recorded).hasSize(3);
        }
    }

    @Test
    void putsTwoFailuresOnTheWireWhereOnlyAuthLoginIsAnnounced() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            MailOutcome outcome = receive(server, Accounts.withIncomingPassword("Secret1235"), Set.of());

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.IMAP, 2, "authenticate failed"));
            assertThat(server.connections()).isEqualTo(1);
            assertThat(relativeTags(server.said(0)).stream().map(line -> line.replace("Secret1235", "Secret1234")))
                    .isEqualTo(relativeTags(client(IMAP_LOG, 5)))
                    .endsWith("+3 login \"dtaro\" \"Secret1234\"");
        }
    }

    @Test
    void putsThreeFailuresOnTheWireWhereAuthPlainIsAnnouncedToo() throws IOException {
        DocomoImapScript both =
                SERVER.announcing("IMAP4rev1 NAMESPACE IDLE LITERAL+ UIDPLUS QUOTA ID AUTH=PLAIN AUTH=LOGIN SASL-IR");
        try (ScriptedServer server = ScriptedServer.overTls(PKI, both.refusing("NO [AUTHENTICATIONFAILED] ."))) {
            MailOutcome outcome = receive(server, Accounts.withIncomingPassword("Secret1235"), Set.of());

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.IMAP, 3, "."));
            assertThat(relativeTags(server.said(0)).stream().map(line -> line.replace("Secret1235", "Secret1234")))
                    .isEqualTo(relativeTags(client(IMAP_LOG, 6)));
        }
    }

    @Test
    void triesNoSecondMechanismWhenTheServerIsUnavailable() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.overTls(PKI, SERVER.refusing("NO [UNAVAILABLE] Temporary failure"))) {
            MailOutcome outcome = receive(server, Accounts.withIncomingPassword("other"), Set.of());

            assertThat(outcome)
                    .isEqualTo(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.LOGIN, "Temporary failure"));
            assertThat(relativeTags(server.said(0))).isEqualTo(relativeTags(client(IMAP_LOG, 8)));
        }
    }

    @Test
    void logsInAgainOnceOnANewConnectionWhenItIsDroppedWhileLoggingIn() throws Exception {
        ScriptedServer.Script byeAtLogin = peer -> {
            peer.say("* OK [CAPABILITY " + DocomoImapScript.CAPABILITIES + "] .");
            peer.hear();
            peer.say("* BYE .");
        };
        try (ScriptedServer server = ScriptedServer.overTls(PKI, byeAtLogin)) {
            MailOutcome outcome = receive(server, Accounts.taro(), Set.of());

            assertThat(outcome).isEqualTo(new MailOutcome.Dropped(MailProtocol.IMAP, Stage.LOGIN, "."));
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void triesOnceMoreWhenTheServerFallsSilentAfterTheGreeting() throws Exception {
        ScriptedServer.Script silentAtLogin = peer -> {
            peer.say("* OK .");
            peer.hear();
            peer.fallSilent();
        };
        try (ScriptedServer server = ScriptedServer.overTls(PKI, silentAtLogin)) {
            CompletableFuture<MailOutcome> outcome =
                    CompletableFuture.supplyAsync(() -> receive(server, Accounts.taro(), Set.of()));
            server.awaitMark();
            clock.advance(Duration.ofSeconds(100));
            server.awaitMark();
            clock.advance(Duration.ofSeconds(100));

            assertThat(outcome.join())
                    .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.LOGIN, Duration.ofSeconds(100)));
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void asksForNoCapabilitiesThatTheGreetingAndTheOkCarried() throws IOException {
        ScriptedServer.Script generous = peer -> {
            peer.say("* OK [CAPABILITY IMAP4rev1] .");
            String login = peer.hear();
            peer.say(login.split(" ", 2)[0] + " OK [CAPABILITY IMAP4rev1] .");
            String select = peer.hear();
            peer.say(select.split(" ", 2)[0] + " NO .");
        };
        try (ScriptedServer server = ScriptedServer.overTls(PKI, generous)) {
            MailOutcome outcome = receive(server, Accounts.taro(), Set.of());

            assertThat(outcome).isEqualTo(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.COMMAND, "."));
            assertThat(relativeTags(server.said(0)))
                    .containsExactly("+0 login \"dtaro\" \"Secret1234\"", "+1 select \"INBOX\"");
        }
    }

    @Test
    void submitsWithTheRecordedCommandsAndAppendsACopyWithoutWaiting() throws IOException {
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, SERVER);
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD))) {
            MailOutcome outcome = send(imap, smtp, Accounts.taro());

            assertThat(outcome).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.KEPT));
            assertThat(withoutSize(smtp.said(0)))
                    .startsWith(withoutSize(client(SMTP_LOG, 17)).subList(0, 5).toArray(String[]::new))
                    .endsWith("QUIT");
            assertThat(imap.said(0)).last().asString().matches("\\d+ append \"Sent\" \\(\\\\Seen\\) \\{\\d+\\+}");
        }
    }

    @Test
    void triesBothSmtpMechanismsWithAWrongPassword() throws IOException {
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, SERVER);
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission("another"))) {
            MailOutcome outcome = send(imap, smtp, Accounts.taro());

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.SMTP, 2, "5.7.8 Error"));
            assertThat(smtp.said(0)).isEqualTo(client(SMTP_LOG, 21));
            assertThat(imap.connections()).isZero();
        }
    }

    @Test
    void quitsAndTriesOnceMoreWhenTheRecipientIsPutOff() throws IOException {
        SmtpScript deferring = new SmtpScript(Accounts.PASSWORD, "451 4.3.0 try later");
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, SERVER);
                ScriptedServer smtp = ScriptedServer.overTls(PKI, deferring)) {
            MailOutcome outcome = send(imap, smtp, Accounts.taro());

            assertThat(outcome)
                    .isEqualTo(new MailOutcome.Refused(MailProtocol.SMTP, Refusal.COMMAND_FOR_NOW, "4.3.0 try later"));
            assertThat(withoutSize(smtp.said(0))).isEqualTo(withoutSize(client(SMTP_LOG, 18)));
            assertThat(withoutSize(smtp.said(1))).isEqualTo(withoutSize(client(SMTP_LOG, 19)));
            assertThat(smtp.connections()).isEqualTo(2);
        }
    }

    private MailOutcome receive(ScriptedServer server, MailAccount account, Set<MailUid> seen) {
        return driver.receive(
                new MailTask(thunderbird, account, Accounts.imapAt(server.address(), PKI.trust()), clock), seen);
    }

    private MailOutcome send(ScriptedServer imap, ScriptedServer smtp, MailAccount account) {
        return driver.send(
                new MailTask(thunderbird, account, Accounts.at(imap.address(), smtp.address(), PKI.trust()), clock),
                new OutgoingMail(List.of("hanako@example.jp"), "こんにちは", "元気?"));
    }

    private static String withoutTag(String line) {
        return line.replaceFirst("^\\d+ ", "");
    }

    private static List<String> withoutSize(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("SIZE=\\d+", "SIZE=n"))
                .toList();
    }
}
