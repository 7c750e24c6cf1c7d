package io.github.spmodesim.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailClient;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.ClientThread;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedPeer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctor names the right one of the article's causes, and none where nothing is wrong. */
@Timeout(60)
class DoctorTest {
    private static final TestPki PKI = new TestPki("imap.spmode.ne.jp", "imap2.spmode.ne.jp", "smtp.spmode.ne.jp");
    private static final DocomoImapScript IMAP = DocomoImapScript.docomo(Accounts.PASSWORD);
    private static final SmtpScript SMTP = SmtpScript.submission(Accounts.PASSWORD);

    private final DeviceClock clock = new DeviceClock();
    private final MailClient client = (MailClient) MailDrivers.named("wire");
    private ScriptedServer imap;
    private ScriptedServer smtp;

    @BeforeEach
    void start() {
        imap = ScriptedServer.overTls(PKI, IMAP);
        smtp = ScriptedServer.overTls(PKI, SMTP);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        clock.close();
        imap.close();
        smtp.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "in,host,imap.spmode,T4A",
                "in,host,imap.spmode.ne,T4A",
                "in,host,imap.docomo.ne.jp,T4A",
                "in,host,imap.spmode.ne.jq,T4A",
                "in,host,smtp.spmode.ne.jp,T4A",
                "in,host,mail.spmode.ne.jp,T4A",
                "in,host,\"imap.spmode.ne.jp:993\",T4A",
                "in,port,143,T4A",
                "in,port,995,T4A",
                "in,port,465,T4A",
                "in,port,99,T4A",
                "in,ssl,off,T4A",
                "in,authentication,NONE,T4A",
                "in,authentication,OAUTH2,T4A",
                "in,authentication,ENCRYPTED_PASSWORD,T4A",
                "in,user,taro@docomo.ne.jp,T4A",
                "in,user,TARO@DOCOMO.NE.JP,T4A",
                "in,user,\"dtaro \",T4A",
                "in,user,ｄｔａｒｏ,T4A",
                "in,user,\" \",T4A",
                "in,password,secret1234,T1A",
                "in,password,SECRET1234,T1A",
                "in,password,OldSecret1,T1A",
                "in,password,\"Secret1234 \",T1A",
                "in,password,\" Secret1234\",T1A",
                "in,password,Ｓecret1234,T1A",
                "in,password,Secret123,T1A",
                "in,password,dAccount99,T1A",
                "out,host,smtp.spmode,T5A",
                "out,host,smtp.docomo.ne.jp,T5A",
                "out,host,imap.spmode.ne.jp,T5A",
                "out,port,25,T5A",
                "out,port,587,T5A",
                "out,port,993,T5A",
                "out,ssl,off,T5A",
                "out,authentication,NONE,T5A",
                "out,authentication,NTLM,T5A",
                "out,user,taro@docomo.ne.jp,T5A",
                "out,user,dtaro　,T5A",
                "out,password,secret1234,T5A",
                "out,password,OldSecret1,T5A",
                "out,password,\"Secret1234 \",T5A",
                "both,host,mail.docomo.ne.jp,T2B",
                "both,port,110,T2B",
                "both,ssl,off,T2B",
                "both,password,OldSecret1,T1A",
                "both,password,Ｓecret1234,T1A"
            })
    void namesTheCauseOfAWrongSetting(String side, String field, String value, Cause cause) {
        UnaryOperator<ServerSettings> change = settings -> changed(settings, field, value);
        MailAccount account = Accounts.taro();
        account = side.equals("out") ? account : account.withIncoming(change);
        account = side.equals("in") ? account : account.withOutgoing(change);

        assertThat(examine(account).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(cause);
            assertThat(finding.evidenceJa()).hasSameSizeAs(finding.evidenceEn()).isNotEmpty();
        });
    }

    /** Right hosts, ports and SSL (T2F2) would not cure it. */
    @ParameterizedTest
    @CsvSource({"authentication,KERBEROS", "user,taro@docomo.ne.jp"})
    void namesEachServersOwnCauseForALogInThatIsWrongAtBoth(String field, String value) {
        UnaryOperator<ServerSettings> change = settings -> changed(settings, field, value);

        assertThat(examine(Accounts.taro().withIncoming(change).withOutgoing(change))
                        .findings())
                .extracting(Finding::cause)
                .containsExactly(Cause.T4A, Cause.T5A);
    }

    @Test
    void namesTheWayToBothServersAndTheUserNameOfOneApart() {
        MailAccount account = Accounts.taro()
                .withIncoming(settings -> changed(changed(settings, "port", "110"), "user", "taro@docomo.ne.jp"))
                .withOutgoing(settings -> changed(settings, "port", "110"));

        assertThat(examine(account).findings()).extracting(Finding::cause).containsExactly(Cause.T2B, Cause.T4A);
    }

    @ParameterizedTest
    @CsvSource({"imap.spmode.ne.jp", "imap2.spmode.ne.jp", "IMAP.SPMODE.NE.JP"})
    void findsNothingWrongInRightSettingsAndLogsInOnceEach(String host) {
        Diagnosis diagnosis = examine(Accounts.taro().withIncoming(settings -> settings.withHost(host)));

        assertThat(diagnosis).isEqualTo(new Diagnosis(List.of(), false));
        assertThat(diagnosis.exitCode()).isZero();
        assertThat(imap.connections()).isEqualTo(1);
        assertThat(smtp.connections()).isEqualTo(1);
    }

    /** 40 s of the device's time for the first answer after the greeting of one server, and for the TLS of the other. */
    @Test
    void raisesNoAlarmOverAHealthyServiceThatIsSlow() throws Exception {
        imap.close();
        smtp.close();
        imap = ScriptedServer.overTls(PKI, peer -> {
            peer.say("* OK .");
            late(peer);
            IMAP.converse(peer);
        });
        smtp = ScriptedServer.overTls(PKI, peer -> {
            late(peer);
            SMTP.run(peer);
        });
        ClientThread<Diagnosis> examination = ClientThread.start(() -> examine(Accounts.taro()));
        for (ScriptedServer server : List.of(imap, smtp)) {
            server.awaitMark();
            examination.awaitWaiting("Arrivals$Wait.end");
            clock.advance(Duration.ofSeconds(40));
            server.peer(0).release();
        }

        assertThat(examination.result()).isEqualTo(new Diagnosis(List.of(), false));
    }

    @ParameterizedTest
    @CsvSource({
        "NO Transaction failed, T1C",
        "NO [UNAVAILABLE] Transaction failed, T1C",
        "NO [UNAVAILABLE] Temporary failure, T1C",
        "NO [LIMIT] Too many connections, T1C",
        "NO [EXPIRED] Password expired, T1A",
        "NO authenticate failed, T1A",
        "NO [AUTHENTICATIONFAILED] authenticate failed, T1A"
    })
    void tellsAPassingOutageFromAWrongPasswordByWhatTheServerSays(String refusal, Cause cause) throws IOException {
        imap.close();
        imap = ScriptedServer.overTls(PKI, IMAP.refusing(refusal));
        MailAccount account = Accounts.withIncomingPassword("Another123");

        Diagnosis diagnosis = examine(account);

        assertThat(diagnosis.findings()).extracting(Finding::cause).containsExactly(cause);
        assertThat(diagnosis.exitCode()).isEqualTo(cause.exitCode());
        assertThat(diagnosis.findings().get(0).evidenceEn().get(0)).startsWith("incoming: ");
    }

    @ParameterizedTest
    @CsvSource({"454 4.7.0 Temporary authentication failure, T1C", "535 5.7.8 Authentication failed, T5A"})
    void tellsAPassingOutageOfSendingFromAWrongPasswordByTheReplyCode(String refusal, Cause cause) throws IOException {
        smtp.close();
        smtp = ScriptedServer.overTls(PKI, new SmtpScript("another", "250 OK", refusal, "250 OK"));

        assertThat(examine(Accounts.taro()).findings())
                .extracting(Finding::cause)
                .containsExactly(cause);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PASSWORD", "NONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void saysWhichMethodOfAuthenticationItFoundAndWhichIsRightAndTriesNothing(Authentication method) {
        Diagnosis diagnosis = examine(Accounts.taro().withIncoming(server -> server.withAuthentication(method)));

        assertThat(diagnosis.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.evidenceJa())
                    .singleElement()
                    .asString()
                    .startsWith("受信: 認証方式が「")
                    .endsWith("」です(正しくは通常のパスワード認証)");
            assertThat(finding.evidenceEn()).singleElement().asString().endsWith(", expected a normal password");
        });
        assertThat(imap.connections()).isZero();
    }

    /** Host, port and SSL are right, so that setting them right (T2F2) would not help. */
    @Test
    void takesABadCertificateBehindRightSettingsForAnOutage() {
        Network suspicious = Accounts.at(imap.address(), smtp.address(), new TestPki().trust());

        assertThat(examine(Accounts.taro(), suspicious).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cause()).isEqualTo(Cause.T2C);
                    assertThat(finding.evidenceEn())
                            .hasSize(2)
                            .allMatch(seen -> seen.contains("the server's certificate is not trusted"));
                });
    }

    @Test
    void takesRefusalsOfTheServiceForAnOutage() throws IOException {
        imap.close();
        smtp.close();
        smtp = ScriptedServer.overTls(PKI, peer -> peer.say("421 4.3.2 Service not available"));

        assertThat(examine(Accounts.taro()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(Cause.T2C);
            assertThat(finding.evidenceEn())
                    .containsExactly(
                            "incoming: the connection was refused",
                            "outgoing: the server refused: 4.3.2 Service not available");
        });
    }

    @Test
    void takesTwoNamesThatLeadNowhereForAMissingNetwork() {
        Diagnosis diagnosis =
                examine(Accounts.taro(), Accounts.network(Route.builder().build(), PKI.trust()));

        assertThat(diagnosis.findings()).extracting(Finding::cause).containsExactly(Cause.T2A);
    }

    /** Claim T1b: the profile is from before a reissue. */
    @ParameterizedTest
    @CsvSource({"PROFILE, T1B, 12", "TYPED, T1A, 11"})
    void takesARefusedPasswordThatAProfileBroughtForAStaleProfile(PasswordSource source, Cause cause, int exitCode) {
        MailAccount account = Accounts.withIncomingPassword("OldSecret1")
                .withOutgoing(settings -> settings.withPassword(new TypedPassword("OldSecret1")));

        Diagnosis diagnosis = examine(new Patient(account, source));

        assertThat(diagnosis.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(cause);
            assertThat(finding.evidenceEn())
                    .containsExactly(
                            "incoming: the log-in was refused: authenticate failed",
                            "outgoing: the log-in was refused: 5.7.8 Error");
        });
        assertThat(diagnosis.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void findsNothingWrongInAProfileThatIsFresh() {
        assertThat(examine(new Patient(Accounts.taro(), PasswordSource.PROFILE)))
                .isEqualTo(new Diagnosis(List.of(), false));
    }

    /** Claim T1c and T1b at once: new profiles do not help while the service is out of order. */
    @Test
    void takesAPassingOutageForNoStaleProfile() throws IOException {
        imap.close();
        imap = ScriptedServer.overTls(PKI, IMAP.refusing("NO Transaction failed"));
        MailAccount account = Accounts.withIncomingPassword("OldSecret1");

        assertThat(examine(new Patient(account, PasswordSource.PROFILE)).findings())
                .extracting(Finding::cause)
                .containsExactly(Cause.T1C);
    }

    @Test
    void everyCauseHasAnExitCodeOfItsOwnThatNoOtherResultHas() {
        assertThat(Cause.values())
                .extracting(Cause::exitCode)
                .doesNotHaveDuplicates()
                .doesNotContain(0, 1, 2, Diagnosis.WITHHELD);
        assertThat(Cause.values())
                .allSatisfy(cause -> assertThat(cause.id()).matches("T\\d[a-z]"))
                .allSatisfy(cause -> assertThat(cause.remedyJa().substring(0, 2))
                        .isEqualTo(cause.remedyEn().substring(0, 2)));
    }

    @Test
    void namesSeveralCausesTheSettingsFirst() {
        MailAccount account =
                Accounts.withIncomingPassword("OldSecret1").withOutgoing(settings -> settings.withPort(587));

        assertThat(examine(account).findings()).extracting(Finding::cause).containsExactly(Cause.T5A, Cause.T1A);
    }

    @Test
    void sendsNoPasswordToAHostThatIsNotLoopback() throws Exception {
        Diagnosis diagnosis = examine(Accounts.taro(), elsewhere());

        assertThat(diagnosis).isEqualTo(new Diagnosis(List.of(), true));
        assertThat(diagnosis.exitCode()).as("not 0: nobody knows").isEqualTo(Diagnosis.WITHHELD);
        assertThat(imap.said(0)).containsExactly("A0 CAPABILITY", "A1 LOGOUT");
        assertThat(smtp.said(0)).containsExactly("EHLO [127.0.0.1]", "QUIT");
    }

    @Test
    void sendsItOnceWhenThePersonSaysThatThisIsTheRealService() throws Exception {
        MailAccount wrong = Accounts.withIncomingPassword("Another123");
        Diagnosis diagnosis = new Doctor(client, elsewhere(), clock, Doctor.Consent.THE_REAL_SERVICE).examine(wrong);

        assertThat(diagnosis.withheld()).isFalse();
        assertThat(diagnosis.findings()).extracting(Finding::cause).containsExactly(Cause.T1A);
        assertThat(imap.said(0)).containsExactly("A0 CAPABILITY", "A1 AUTHENTICATE LOGIN", "(sasl)", "(sasl)");
        assertThat(imap.connections()).isEqualTo(1);
    }

    private static void late(ScriptedPeer peer) {
        peer.mark();
        peer.hold();
    }

    /** This machine under an address that is not loopback; connecting to it leads to loopback all the same (Linux). */
    private Network elsewhere() throws UnknownHostException {
        InetAddress any = InetAddress.getByAddress(new byte[] {0, 0, 0, 0});
        return Accounts.at(
                new InetSocketAddress(any, imap.address().getPort()),
                new InetSocketAddress(any, smtp.address().getPort()),
                PKI.trust());
    }

    private Diagnosis examine(MailAccount account) {
        return examine(Patient.typed(account));
    }

    private Diagnosis examine(Patient patient) {
        Route route = Route.builder()
                .leadEverywhere(Accounts.IMAP, 993, new Destination.Address(imap.address()))
                .leadEverywhere("imap2.spmode.ne.jp", 993, new Destination.Address(imap.address()))
                .leadEverywhere(Accounts.SMTP, 465, new Destination.Address(smtp.address()))
                .build();
        return new Doctor(client, Accounts.network(route, PKI.trust()), clock, Doctor.Consent.LOOPBACK_ALONE)
                .examine(patient);
    }

    private Diagnosis examine(MailAccount account, Network network) {
        return new Doctor(client, network, clock, Doctor.Consent.LOOPBACK_ALONE).examine(account);
    }

    private static ServerSettings changed(ServerSettings settings, String field, String value) {
        return switch (field) {
            case "host" -> settings.withHost(value);
            case "port" -> settings.withPort(Integer.parseInt(value));
            case "ssl" -> settings.withSecurity(Security.PLAIN);
            case "authentication" -> settings.withAuthentication(Authentication.valueOf(value));
            case "user" -> settings.withUser(value);
            case "password" -> settings.withPassword(new TypedPassword(value));
            default -> throw new IllegalArgumentException(field);
        };
    }
}
