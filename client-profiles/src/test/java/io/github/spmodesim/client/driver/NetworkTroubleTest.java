package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedPeer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every driver turns what the network does to it into the same outcome. */
@Timeout(60)
class NetworkTroubleTest {
    private static final TestPki PKI = new TestPki();
    private static final DocomoImapScript SERVER = DocomoImapScript.docomo(Accounts.PASSWORD);

    private final ClientProfile iphone =
            Profiles.named("iphone-mail").variants().get(0);
    private final DeviceClock clock = new DeviceClock();

    @AfterEach
    void stop() {
        clock.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aNameThatTheRouteDoesNotHoldIsNoSuchName(String driver) throws IOException {
        MailAccount account = Accounts.taro().withIncoming(server -> server.withHost("imap.spmode.ne.jq"));

        assertThat(receiveFrom(SERVER, driver, account))
                .isEqualTo(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.NO_SUCH_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aPortThatTheRouteDoesNotHoldIsRefused(String driver) throws IOException {
        MailAccount account = Accounts.taro().withIncoming(server -> server.withPort(143));

        assertThat(receiveFrom(SERVER, driver, account))
                .isEqualTo(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.CONNECTION_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void anAddressWhereNobodyListensIsRefused(String driver) throws IOException {
        ScriptedServer gone = ScriptedServer.overTls(PKI, SERVER);
        gone.close();

        assertThat(receive(driver, Accounts.taro(), Accounts.imapAt(gone.address(), PKI.trust())))
                .isEqualTo(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.CONNECTION_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aCertificateForAnotherNameIsRejected(String driver) throws IOException {
        TestPki other = new TestPki("imap.example.jp");
        try (ScriptedServer server = ScriptedServer.overTls(other, SERVER)) {
            assertThat(receive(driver, Accounts.taro(), Accounts.imapAt(server.address(), other.trust())))
                    .isInstanceOfSatisfying(
                            MailOutcome.TlsFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(TlsReason.CERTIFICATE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aCertificateOfAnUnknownAuthorityIsRejected(String driver) throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            assertThat(receive(driver, Accounts.taro(), Accounts.imapAt(server.address(), new TestPki().trust())))
                    .isInstanceOfSatisfying(
                            MailOutcome.TlsFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(TlsReason.CERTIFICATE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void sslOnAgainstAServerWithoutTlsFailsInTheHandshake(String driver) throws IOException {
        try (ScriptedServer server = ScriptedServer.plain(NetworkTroubleTest::greetAndListen)) {
            assertThat(receive(driver, Accounts.taro(), Accounts.imapAt(server.address(), PKI.trust())))
                    .isInstanceOfSatisfying(
                            MailOutcome.TlsFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(TlsReason.HANDSHAKE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void sslOffAgainstATlsServerWaitsForAGreetingUntilTheClientGivesUp(String driver) throws IOException {
        MailAccount account = Accounts.taro().withIncoming(server -> server.withSecurity(Security.PLAIN));
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            MailOutcome outcome =
                    receiveWhileTimePasses(driver, account, Accounts.imapAt(server.address(), PKI.trust()));

            assertThat(outcome)
                    .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.GREETING, Duration.ofSeconds(60)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void sslOffWorksWithAServerThatWantsNone(String driver) throws IOException {
        MailAccount account = Accounts.taro().withIncoming(server -> server.withSecurity(Security.PLAIN));
        try (ScriptedServer server = ScriptedServer.plain(SERVER)) {
            assertThat(receive(driver, account, Accounts.imapAt(server.address(), PKI.trust()))
                            .failure())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aSilentRouteTimesOutOnTheClockOfTheDevice(String driver) {
        Route silent = Route.builder()
                .lead(Accounts.IMAP, 993, AccessPath.SPMODE_LINE, new Destination.Silent())
                .build();

        assertThat(receiveWhileTimePasses(driver, Accounts.taro(), Accounts.network(silent, PKI.trust())))
                .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.GREETING, Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aServerThatFallsSilentAfterTheGreetingTimesOutAtLogin(String driver) throws Exception {
        ScriptedServer.Script script = peer -> {
            peer.say("* OK .");
            peer.hear();
            peer.fallSilent();
        };
        try (ScriptedServer server = ScriptedServer.overTls(PKI, script)) {
            Network network = Accounts.imapAt(server.address(), PKI.trust());
            CompletableFuture<MailOutcome> outcome =
                    CompletableFuture.supplyAsync(() -> receive(driver, Accounts.taro(), network));
            server.awaitMark();

            assertThat(afterTimePassed(outcome))
                    .isEqualTo(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.LOGIN, Duration.ofSeconds(60)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void byeAsGreetingIsARefusal(String driver) throws IOException {
        assertThat(receiveFrom(peer -> peer.say("* BYE Too many connections"), driver, Accounts.taro()))
                .isEqualTo(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.GREETING, "* BYE Too many connections"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void aConnectionCutBeforeTheGreetingIsDropped(String driver) throws IOException {
        try (ScriptedServer server = ScriptedServer.plain(peer -> {})) {
            assertThat(receive(driver, Accounts.taro(), Accounts.imapAt(server.address(), PKI.trust())))
                    .isEqualTo(new MailOutcome.Dropped(MailProtocol.IMAP, Stage.GREETING, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void anSmtpServerThatIsClosedForNowRefusesAtTheGreeting(String driver) throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, peer -> peer.say("421 4.3.2 Service not available"));
                MailDriver client = MailDrivers.named(driver)) {
            Network network = Accounts.at(server.address(), server.address(), PKI.trust());

            MailOutcome outcome = client.send(
                    new MailTask(iphone, Accounts.taro(), network, clock),
                    new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文"));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            MailOutcome.Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GREETING));
        }
    }

    private static void greetAndListen(ScriptedPeer peer) throws IOException {
        peer.say("* OK .");
        peer.fallSilent();
    }

    private MailOutcome receiveFrom(ScriptedServer.Script script, String driver, MailAccount account)
            throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, script)) {
            return receive(driver, account, Accounts.imapAt(server.address(), PKI.trust()));
        }
    }

    private MailOutcome receive(String driver, MailAccount account, Network network) {
        try (MailDriver client = MailDrivers.named(driver)) {
            return client.receive(new MailTask(iphone, account, network, clock), Set.of());
        }
    }

    private MailOutcome receiveWhileTimePasses(String driver, MailAccount account, Network network) {
        return afterTimePassed(CompletableFuture.supplyAsync(() -> receive(driver, account, network)));
    }

    private MailOutcome afterTimePassed(CompletableFuture<MailOutcome> outcome) {
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> {
            clock.advance(Duration.ofSeconds(20));
            return outcome.isDone();
        });
        return outcome.join();
    }
}
