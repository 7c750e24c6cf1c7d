package io.github.spmodesim.scenarios.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.FetchingRound;
import io.github.spmodesim.client.driver.FetchingService;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Claim U4: another provider's service that fetches docomo mail needs the IMAP-only password. The other provider is a second
 * simulator; its service comes from its own machines, which the first one sees as abroad.
 */
@Timeout(60)
class FetchingServiceTest {
    private final SpmodeSimulator docomo = SpmodeSimulator.start();
    private final SpmodeSimulator provider = SpmodeSimulator.start();
    private final Subscriber taro = docomo.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final Subscriber elsewhere = provider.subscribers().add("taro-e", "taro.e@docomo.ne.jp");
    private final DeviceClock clock = new DeviceClock();
    private final WireDriver driver = new WireDriver();

    @AfterEach
    void stop() {
        driver.close();
        clock.close();
        docomo.close();
        provider.close();
    }

    @Test
    void fetchesAndHandsOnWithTheImapOnlyPassword() {
        docomo.mail().deliver(taro, "hanako@example.jp", "春のお知らせ", "本文");

        assertThat(service(taro.imapPassword().value()).run().handedOn()).hasSize(1);

        StoredMail arrived = provider.mail().inbox(elsewhere).waitFor(1).get(0);
        assertThat(arrived.subject()).isEqualTo("春のお知らせ");
        assertThat(arrived.from()).isEqualTo("hanako@example.jp");
        assertThat(arrived.header("Return-Path")).containsExactly("<taro.e@docomo.ne.jp>");
        assertThat(arrived.header("Received")).hasSize(2);
    }

    @Test
    void handsOnOctetForOctetBehindTheTraceOfBoth() {
        String mail = """
                From: jiro..@docomo.ne.jp\r
                Date: Sun, 1 Nov 2026 09:00:00 +0900\r
                Message-ID: <1@example.jp>\r
                Subject: \u0082\u00a0\r
                \t\u0082\u00a2\r
                \r
                .\r
                ..\r
                \u00f8\u009f\r
                """;
        docomo.mail().deliver(taro, "jiro..@docomo.ne.jp", out -> out.write(mail.getBytes(ISO_8859_1)));

        service(taro.imapPassword().value()).run();

        String arrived =
                new String(provider.mail().inbox(elsewhere).waitFor(1).get(0).octets(), ISO_8859_1);
        assertThat(arrived).endsWith(" +0900\r\n" + mail);
    }

    @Test
    void isRefusedWithTheDAccountPassword() {
        assertRefused(service(taro.dAccountPassword().value()).run());
    }

    @Test
    void isRefusedAfterAReissueUntilItIsGivenTheNewPasswordAndThenFetchesWhatCameMeanwhile() {
        FetchingService service = service(taro.imapPassword().value());
        docomo.mail().deliver(taro, "hanako@example.jp", "before", "");
        assertThat(service.run().handedOn()).hasSize(1);

        docomo.subscribers().reissue(taro);
        docomo.mail().deliver(taro, "hanako@example.jp", "meanwhile", "");
        assertRefused(service.run());
        assertRefused(service.run());

        service.changeSource(account -> account.withIncoming(server ->
                server.withPassword(new TypedPassword(taro.imapPassword().value()))));
        assertThat(service.run().handedOn()).hasSize(1);
        assertThat(provider.mail().inbox(elsewhere).list())
                .extracting(StoredMail::subject)
                .containsExactly("before", "meanwhile");
    }

    private static void assertRefused(FetchingRound round) {
        assertThat(round.handedOn()).isEmpty();
        assertThat(round.fetched()).isInstanceOfSatisfying(MailOutcome.AuthRefused.class, refused -> {
            assertThat(refused.protocol()).isEqualTo(MailProtocol.IMAP);
            assertThat(refused.serverWords()).isEqualTo("authenticate failed");
        });
    }

    private FetchingService service(String password) {
        MailTask source = task(docomo, account(taro, password));
        MailTask outgoing =
                task(provider, account(elsewhere, elsewhere.imapPassword().value()));
        return new FetchingService(driver, source, outgoing, elsewhere.address().value());
    }

    private MailTask task(SpmodeSimulator simulator, MailAccount account) {
        return new MailTask(
                Profiles.named("thunderbird").variants().get(0),
                account,
                NetworkMap.over(simulator, AccessPath.OVERSEAS),
                clock);
    }

    private static MailAccount account(Subscriber subscriber, String password) {
        Credentials credentials = Credentials.of(subscriber.imapId().value(), new TypedPassword(password));
        return new MailAccount(
                "fetched",
                subscriber.address().value(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }
}
