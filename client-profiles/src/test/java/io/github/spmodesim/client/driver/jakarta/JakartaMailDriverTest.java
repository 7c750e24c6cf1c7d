package io.github.spmodesim.client.driver.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedPeer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Angus as a mail client, where the server misbehaves late. */
@Timeout(60)
class JakartaMailDriverTest {
    private static final TestPki PKI = new TestPki();
    private static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi there\r\n";
    private static final MailAccount WITHOUT_SSL =
            Accounts.taro().withOutgoing(server -> server.withSecurity(Security.PLAIN));

    private final JakartaMailDriver driver = new JakartaMailDriver();
    private final WireTranscript transcript = new WireTranscript();
    private final DeviceClock clock = new DeviceClock();

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void anAcceptedMailIsSentAlthoughTheFarewellFails() throws Exception {
        try (ScriptedServer smtp = ScriptedServer.plain(JakartaMailDriverTest::acceptAndIgnoreQuit)) {
            // No IMAP server, so that the silence after QUIT is the only wait; no TLS, so that it ends in an exception.
            MailTask task = task(Accounts.SMTP, 465, smtp, WITHOUT_SSL);

            MailOutcome outcome = whenTimePassesAfterTheMark(smtp, () -> driver.send(task, mail("件名")));

            assertThat(outcome).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.FAILED));
            assertThat(transcript.said(Side.REMARK)).anyMatch(remark -> remark.startsWith("closing failed: "));
        }
    }

    @Test
    void fetchedMailsAreReceivedAlthoughTheFarewellFails() throws Exception {
        for (String farewell : List.of("CLOSE", "LOGOUT")) {
            try (ScriptedServer imap = ScriptedServer.overTls(PKI, new OneMailImapScript(MAIL, farewell))) {
                MailTask task = task(Accounts.IMAP, 993, imap, Accounts.taro());

                MailOutcome outcome = whenTimePassesAfterTheMark(imap, () -> driver.receive(task, Set.of()));

                assertThat(outcome)
                        .as(farewell)
                        .isInstanceOfSatisfying(
                                MailOutcome.Done.class,
                                done -> assertThat(done.received())
                                        .extracting(ReceivedMail::subject)
                                        .containsExactly("hello"));
            }
        }
    }

    @Test
    void anUntaggedLineInTheMiddleOfTheLoginDoesNotUncoverThePassword() throws Exception {
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, new OneMailImapScript(MAIL, "none"))) {
            driver.receive(task(Accounts.IMAP, 993, imap, Accounts.taro()), Set.of());
        }

        assertThat(transcript.said(Side.SERVER)).contains("* OK still here");
        assertThat(transcript.said(Side.CLIENT)).contains("****").noneMatch(line -> line.contains("U2VjcmV0MTIzNA"));
    }

    @Test
    void aFetchedMailIsCountedInsteadOfShown() throws Exception {
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, new OneMailImapScript(MAIL, "none"))) {
            driver.receive(task(Accounts.IMAP, 993, imap, Accounts.taro()), Set.of());
        }

        assertThat(transcript.said(Side.SERVER))
                .containsSequence("* 1 FETCH (BODY[] {" + MAIL.length() + "}", "(" + MAIL.length() + " octets)", ")");
        assertThat(transcript.toString()).doesNotContain("Subject: hello", "hi there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMAP4rev1 LITERAL+ AUTH=LOGIN", "IMAP4rev1 AUTH=LOGIN"})
    void aSentMailAndItsCopyAreCountedInsteadOfShown(String capabilities) throws Exception {
        DocomoImapScript keeper = DocomoImapScript.docomo(Accounts.PASSWORD).announcing(capabilities);
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, keeper);
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD))) {
            Network network = Accounts.at(imap.address(), smtp.address(), PKI.trust());

            driver.send(task(network.observedBy(transcript), Accounts.taro()), mail("hello"));
        }

        assertThat(transcript.said(Side.CLIENT))
                .filteredOn(line -> line.matches("\\(\\d{3} octets\\)"))
                .hasSize(2);
        assertThat(transcript.said(Side.CLIENT))
                .contains("DATA", "QUIT")
                .last()
                .asString()
                .endsWith("LOGOUT");
        assertThat(transcript.toString()).doesNotContain("Subject: hello", "Content-Type");
    }

    @Test
    void withTheAuthenticationOffNobodyLogsInToSend() throws Exception {
        MailAccount account = Accounts.taro().withOutgoing(server -> server.withAuthentication(Authentication.NONE));
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, DocomoImapScript.docomo(Accounts.PASSWORD));
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD))) {
            Network network = Accounts.at(imap.address(), smtp.address(), PKI.trust());

            driver.send(task(network.observedBy(transcript), account), mail("hello"));
        }

        assertThat(transcript.said(Side.CLIENT)).noneMatch(line -> line.startsWith("AUTH "));
    }

    private static void acceptAndIgnoreQuit(ScriptedPeer peer) throws IOException {
        peer.say("220 smtp.spmode.ne.jp ESMTP");
        for (String line = peer.hear(); !line.equals("QUIT"); line = peer.hear()) {
            switch (line.split(" ", 2)[0]) {
                case "EHLO" -> peer.say("250-smtp.spmode.ne.jp", "250 AUTH PLAIN");
                case "AUTH" -> peer.say("235 2.7.0 OK");
                case "DATA" -> {
                    peer.say("354 go");
                    while (!peer.hearContent().equals(".")) {
                        // The mail is of no interest.
                    }
                    peer.say("250 queued");
                }
                default -> peer.say("250 OK");
            }
        }
        peer.fallSilent();
    }

    private MailTask task(String host, int port, ScriptedServer server, MailAccount account) {
        Route route = Route.builder()
                .leadEverywhere(host, port, new Destination.Address(server.address()))
                .build();
        return task(Accounts.network(route, PKI.trust()).observedBy(transcript), account);
    }

    private MailTask task(Network network, MailAccount account) {
        return new MailTask(Profiles.named("iphone-mail").variants().get(0), account, network, clock);
    }

    private MailOutcome whenTimePassesAfterTheMark(ScriptedServer server, Supplier<MailOutcome> action)
            throws InterruptedException {
        CompletableFuture<MailOutcome> outcome = CompletableFuture.supplyAsync(action);
        server.awaitMark();
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> {
            clock.advance(Duration.ofSeconds(20));
            return outcome.isDone();
        });
        return outcome.join();
    }

    private static OutgoingMail mail(String subject) {
        return new OutgoingMail(List.of("hanako@example.jp"), subject, "本文\r\n.\r\nまだ続く");
    }
}
