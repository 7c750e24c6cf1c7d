package io.github.spmodesim.client.driver.wire;

import static io.github.spmodesim.client.testkit.RecordedTranscript.relativeTags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The profile {@code iphone-mail}, in both ways in which its log-in may turn out. */
@Timeout(60)
class IphoneWireTest {
    private static final TestPki PKI = new TestPki();
    private static final String MAIL = "From: hanako@example.jp\r\nSubject: hello\r\n\r\nhi\r\n";
    private static final DocomoImapScript SERVER = DocomoImapScript.docomo(Accounts.PASSWORD, MAIL);

    private final WireDriver driver = new WireDriver();
    private final DeviceClock clock = new DeviceClock();

    @AfterEach
    void stop() {
        driver.close();
        clock.close();
    }

    @Test
    void logsInByAuthenticateLoginInOneVariant() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            assertThat(receive("iphone-mail[AUTHENTICATE LOGIN, gives up]", server, Accounts.taro())
                            .failure())
                    .isEmpty();

            assertThat(server.said(0))
                    .startsWith("1 CAPABILITY", "2 AUTHENTICATE LOGIN", "(sasl)", "(sasl)", "3 CAPABILITY");
        }
    }

    @Test
    void logsInByTheLoginCommandInTheOther() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            assertThat(receive("iphone-mail[LOGIN, gives up]", server, Accounts.taro())
                            .failure())
                    .isEmpty();

            assertThat(server.said(0)).startsWith("1 CAPABILITY", "2 LOGIN \"dtaro\" \"Secret1234\"", "3 CAPABILITY");
        }
    }

    @Test
    void looksForFoldersBeforeItOpensTheInboxAndFetchesTheNewMailWhole() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            MailOutcome outcome = receive("iphone-mail[LOGIN, gives up]", server, Accounts.taro());

            assertThat(((MailOutcome.Done) outcome).received())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.octets().toString()).isEqualTo(MAIL));
            assertThat(relativeTags(server.said(0)).stream().skip(3).map(line -> line.split(" FETCH 1:1 ", 2)[0]))
                    .containsExactly(
                            "+3 ID (\"name\" \"iPhone Mail\" \"version\" \"22C161\" \"os\" \"iOS\" \"os-version\""
                                    + " \"18.2.1 (22C161)\")",
                            "+4 NAMESPACE",
                            "+5 LIST \"\" \"*\"",
                            "+6 SELECT INBOX",
                            "+7",
                            "+8 UID FETCH 1 (BODYSTRUCTURE BODY.PEEK[HEADER])",
                            "+9 UID FETCH 1 (BODY.PEEK[])");
        }
    }

    @Test
    void asksForTheNamespaceAndTheFoldersWithoutWaitingInBetween() throws IOException {
        ScriptedServer.Script impatient = peer -> {
            peer.say("* OK [CAPABILITY NAMESPACE] .");
            peer.hear();
            peer.say("1 OK [CAPABILITY NAMESPACE] .");
            peer.hear();
            peer.hear();
            peer.say("2 OK .", "3 NO .");
        };
        try (ScriptedServer server = ScriptedServer.overTls(PKI, impatient)) {
            receive("iphone-mail[LOGIN, gives up]", server, Accounts.taro());

            assertThat(server.said(0)).endsWith("2 NAMESPACE", "3 LIST \"\" \"*\"");
        }
    }

    @Test
    void takesEveryRefusalForAWrongPassword() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.overTls(PKI, SERVER.refusing("NO [UNAVAILABLE] Transaction failed"))) {
            MailOutcome outcome =
                    receive("iphone-mail[LOGIN, gives up]", server, Accounts.withIncomingPassword("another"));

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.IMAP, 1, "Transaction failed"));
        }
    }

    @Test
    void triesEachMechanismThreeTimesInTheVariantThatGoesOnAsMacosMailDoes() throws IOException {
        try (ScriptedServer server = ScriptedServer.overTls(PKI, SERVER)) {
            MailOutcome outcome = receive(
                    "iphone-mail[AUTHENTICATE LOGIN, tries on]", server, Accounts.withIncomingPassword("another"));

            assertThat(outcome).isEqualTo(new MailOutcome.AuthRefused(MailProtocol.IMAP, 6, "authenticate failed"));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void submitsAndWaitsBeforeItAppendsTheCopy() throws IOException {
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, SERVER);
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD))) {
            MailTask task = new MailTask(
                    variant("iphone-mail[LOGIN, gives up]"),
                    Accounts.taro(),
                    Accounts.at(imap.address(), smtp.address(), PKI.trust()),
                    clock);

            MailOutcome outcome = driver.send(task, new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文"));

            assertThat(outcome).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.KEPT));
            assertThat(smtp.said(0)).contains("EHLO smtpclient.apple", "MAIL FROM:<taro@docomo.ne.jp>");
            assertThat(imap.said(0)).last().asString().matches("\\d+ APPEND Sent \\(\\\\Seen\\) \\{\\d+}");
        }
    }

    private MailOutcome receive(String variant, ScriptedServer server, MailAccount account) {
        return driver.receive(
                new MailTask(variant(variant), account, Accounts.imapAt(server.address(), PKI.trust()), clock),
                Set.of());
    }

    private static ClientProfile variant(String name) {
        return Profiles.named("iphone-mail").variants().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
