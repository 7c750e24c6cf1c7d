package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.OpenClient;
import io.github.spmodesim.client.driver.Opening;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.ClientThread;
import io.github.spmodesim.client.testkit.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How each client learns of a mail that comes while it is open: dossier sections 3 to 10. */
@Timeout(60)
class NewsTest {
    private final List<String> mails = new CopyOnWriteArrayList<>(List.of(Trouble.MAIL));

    @Test
    void thunderbirdIdlesTwoSecondsAfterItsLastCommandAndFetchesWhatTheServerTells() throws Exception {
        try (Bench bench = Bench.healthy(variant("thunderbird"), mails)) {
            ClientThread<MailOutcome> waiting = await(open(bench));
            waiting.awaitWaiting(ClientThread.FOR_THE_CLOCK);
            bench.clock().advance(Duration.ofMillis(1500));
            assertThat(waiting.waits(ClientThread.FOR_THE_CLOCK)).isTrue();
            bench.clock().advance(Duration.ofMillis(500));

            tell(imap(bench), 0);

            assertThat(received(waiting.result())).isEqualTo(1);
            imap(bench).close();
        }
    }

    @Test
    void thunderbirdLeavesTheIdlingToPollEveryTenMinutes() throws Exception {
        try (Bench bench = Bench.healthy(variant("thunderbird"), mails)) {
            OpenClient client = open(bench);
            ClientThread<MailOutcome> waiting = await(client);
            waiting.awaitWaiting(ClientThread.FOR_THE_CLOCK);
            bench.clock().advance(Duration.ofSeconds(2));
            imap(bench).awaitMark();
            waiting.awaitWaiting("WireConnection.nextWithin");
            mails.add(Trouble.MAIL);

            bench.clock().advance(Duration.ofMinutes(10));

            assertThat(received(waiting.result())).isEqualTo(1);
            client.close();
            List<String> said = imap(bench).said(0).stream()
                    .map(line -> line.replaceFirst("^\\d+ ", ""))
                    .toList();
            assertThat(said.subList(said.indexOf("IDLE"), said.size()))
                    .startsWith("IDLE", "DONE", "noop", "getquotaroot \"INBOX\"", "UID fetch 2:* (FLAGS)");
        }
    }

    @Test
    void thunderbirdForAndroidIdlesOnAConnectionOfItsOwnThatOnlyReads() throws Exception {
        try (Bench bench = Bench.healthy(variant("thunderbird-android"), mails)) {
            ClientThread<MailOutcome> waiting = await(open(bench));

            tell(imap(bench), 1);

            assertThat(received(waiting.result())).isEqualTo(1);
            assertThat(imap(bench).said(1).stream().map(line -> line.replaceFirst("^\\d+ ", "")))
                    .containsSubsequence(
                            "CAPABILITY", "LOGIN \"dtaro\" \"Secret1234\"", "EXAMINE \"INBOX\"", "IDLE", "DONE");
        }
    }

    @Test
    void gmailKeepsNoConnectionAndLooksAgainAfterAQuarterOfAnHour() throws Exception {
        try (Bench bench = Bench.healthy(variant("gmail-android"), mails)) {
            ClientThread<MailOutcome> waiting = await(open(bench));
            waiting.awaitWaiting(ClientThread.FOR_THE_CLOCK);
            mails.add(Trouble.MAIL);
            bench.clock().advance(Duration.ofMinutes(14));
            assertThat(waiting.waits(ClientThread.FOR_THE_CLOCK)).isTrue();

            bench.clock().advance(Duration.ofMinutes(1));

            assertThat(received(waiting.result())).isEqualTo(1);
            assertThat(imap(bench).connections()).isEqualTo(2);
            assertThat(imap(bench).said(0)).noneMatch(line -> line.contains("IDLE"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iphone-mail", "iphone-mail-profile", "outlook-classic", "spark", "sylpheed", "macos-mail"})
    void whatNobodyKnowsIsPendingAndNotGuessed(String id) throws Exception {
        try (Bench bench = Bench.healthy(variant(id), mails);
                OpenClient client = open(bench)) {
            ClientThread<MailOutcome> waiting = await(client);
            if (id.equals("macos-mail")) {
                tell(imap(bench), 0);
            }

            assertThatThrownBy(waiting::result)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the value is unknown");
        }
    }

    private static OpenClient open(Bench bench) {
        MailTask task = bench.task(Accounts.taro());
        Opening opening = bench.driver().open(task, Set.of());
        assertThat(received(opening.outcome())).isEqualTo(1);
        return opening.client().orElseThrow();
    }

    private static ClientThread<MailOutcome> await(OpenClient client) {
        return ClientThread.start(client::awaitMail);
    }

    /** The server tells of a second mail as soon as the client idles. */
    private void tell(ScriptedServer server, int connection) throws Exception {
        server.awaitMark();
        mails.add(Trouble.MAIL);
        server.peer(connection).say("* 2 EXISTS");
    }

    private static int received(MailOutcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return ((MailOutcome.Done) outcome).received().size();
    }

    private static ScriptedServer imap(Bench bench) {
        return bench.server(MailProtocol.IMAP);
    }

    private static ClientProfile variant(String id) {
        return Profiles.named(id).variants().get(0);
    }
}
