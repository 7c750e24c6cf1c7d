package io.github.spmodesim.client.driver.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.ClientThread;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.GreenMailServer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worked example of a client of one's own: the program curl, if there is one. */
@Timeout(60)
class CurlMailDriverTest {
    private static final TestPki PKI = new TestPki();
    private static final OutgoingMail MAIL = new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文");

    private final ClientProfile profile =
            Profiles.named("jakarta-mail").variants().get(0);
    private final DeviceClock clock = new DeviceClock();
    private final WireTranscript transcript = new WireTranscript();
    private final MailDriver driver = MailDrivers.named("curl");

    @BeforeAll
    static void thereIsACurl() {
        assumeTrue(
                CurlMailDriver.isInstalled(), "no curl on the PATH: the example of a client of one's own is not tried");
    }

    @AfterEach
    void stop() {
        driver.close();
        clock.close();
    }

    @Test
    void aWrongPasswordIsRefusedAndNeitherShownNorOnTheCommandLine() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, DocomoImapScript.docomo(Accounts.PASSWORD))) {
            MailOutcome outcome = receive(server, Accounts.withIncomingPassword("Wrong98765"));

            assertThat(outcome).isInstanceOfSatisfying(MailOutcome.AuthRefused.class, refused -> {
                assertThat(refused.protocol()).isEqualTo(MailProtocol.IMAP);
                assertThat(refused.serverWords()).isEqualTo("authenticate failed");
            });
            assertThat(transcript.toString()).contains("IMAP C: ").doesNotContain("Wrong98765", "V3Jvbmc5ODc2NQ==");
        }
    }

    @Test
    void aNameThatTheRouteDoesNotHoldIsNoSuchName() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, DocomoImapScript.docomo(Accounts.PASSWORD))) {
            assertThat(receive(server, Accounts.taro().withIncoming(settings -> settings.withHost("imap.example.jq"))))
                    .isEqualTo(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.NO_SUCH_NAME));
        }
    }

    @Test
    void aCertificateForAnotherNameIsRejected() throws IOException {
        TestPki other = new TestPki("imap.example.jp");
        try (ScriptedServer server = ScriptedServer.overTls(other, DocomoImapScript.docomo(Accounts.PASSWORD))) {
            assertThat(driver.receive(
                            task(Accounts.imapAt(server.address(), other.trust()), Accounts.taro()), Set.of()))
                    .isInstanceOfSatisfying(
                            MailOutcome.TlsFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(TlsReason.CERTIFICATE));
        }
    }

    @Test
    void theClockOfTheDeviceEndsASilence() throws Exception {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, peer -> {
            peer.say("* OK .");
            peer.hear();
            peer.fallSilent();
        })) {
            ClientThread<MailOutcome> client = ClientThread.start(() -> receive(server, Accounts.taro()));
            server.awaitMark();
            clock.advance(Duration.ofMinutes(2));

            assertThat(client.result())
                    .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.LOGIN, Duration.ofSeconds(60)));
        }
    }

    @Test
    void sendsAndReceivesOnGreenMail() {
        GreenMail greenMail = GreenMailServer.start();
        try {
            greenMail.setUser("taro@docomo.ne.jp", Accounts.USER, Accounts.PASSWORD);
            Network network = Accounts.at(
                    new InetSocketAddress("127.0.0.1", greenMail.getImaps().getPort()),
                    new InetSocketAddress("127.0.0.1", greenMail.getSmtps().getPort()),
                    GreenMailServer.trust());
            MailTask task = task(network, Accounts.taro());

            MailOutcome sent = driver.send(task, new OutgoingMail(List.of("taro@docomo.ne.jp"), "件名", "本文"));
            assertThat(sent).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED));

            MailOutcome received = driver.receive(task, Set.of());
            assertThat(received)
                    .isInstanceOfSatisfying(
                            MailOutcome.Done.class,
                            done -> assertThat(done.received())
                                    .singleElement()
                                    .satisfies(
                                            mail -> assertThat(mail.subject()).isEqualTo("件名")));
            Set<MailUid> seen =
                    Set.of(((MailOutcome.Done) received).received().get(0).uid());
            assertThat(driver.receive(task, seen)).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED));
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aRecipientThatIsRefusedIsARefusedCommand() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.overTls(PKI, new SmtpScript(Accounts.PASSWORD, "550 5.1.1 User unknown"))) {
            Network network = Accounts.at(server.address(), server.address(), PKI.trust());

            assertThat(driver.send(task(network, Accounts.taro()), MAIL))
                    .isInstanceOfSatisfying(
                            MailOutcome.Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.COMMAND));
        }
    }

    private MailOutcome receive(ScriptedServer server, MailAccount account) {
        return driver.receive(task(Accounts.imapAt(server.address(), PKI.trust()), account), Set.of());
    }

    private MailTask task(Network network, MailAccount account) {
        return new MailTask(profile, account, network.observedBy(transcript), clock);
    }
}
