package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.SmtpScript;
import io.github.spmodesim.client.testkit.TestPki;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account that is set to another method of authentication than the one that docomo takes. */
@Timeout(60)
class OtherAuthenticationTest {
    private static final TestPki PKI = new TestPki();
    private final ClientProfile profile =
            Profiles.named("jakarta-mail").variants().get(0);

    @ParameterizedTest
    @CsvSource({"wire, OAUTH2", "wire, NTLM", "jakarta, ENCRYPTED_PASSWORD", "curl, ENCRYPTED_PASSWORD"})
    void findsNoMechanismAndSendsNoPassword(String driver, Authentication method) throws Exception {
        MailAccount account = Accounts.taro()
                .withIncoming(server -> server.withAuthentication(method))
                .withOutgoing(server -> server.withAuthentication(method));
        try (ScriptedServer imap = ScriptedServer.overTls(PKI, DocomoImapScript.docomo(Accounts.PASSWORD));
                ScriptedServer smtp = ScriptedServer.overTls(PKI, SmtpScript.submission(Accounts.PASSWORD));
                DeviceClock clock = new DeviceClock();
                MailDriver client = MailDrivers.named(driver)) {
            MailTask task =
                    new MailTask(profile, account, Accounts.at(imap.address(), smtp.address(), PKI.trust()), clock);

            assertThat(client.receive(task, Set.of()))
                    .isEqualTo(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.MECHANISM, ""));
            assertThat(client.send(task, new OutgoingMail(List.of("hanako@example.jp"), "件名", "本文")))
                    .isEqualTo(new MailOutcome.Refused(MailProtocol.SMTP, Refusal.MECHANISM, ""));
            assertThat(said(imap)).noneMatch(line -> line.matches("(?i)\\S+ (?:login|authenticate)\\b.*"));
            assertThat(said(smtp)).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    private static List<String> said(ScriptedServer server) {
        return IntStream.range(0, server.connections())
                .boxed()
                .flatMap(connection -> server.said(connection).stream())
                .toList();
    }
}
