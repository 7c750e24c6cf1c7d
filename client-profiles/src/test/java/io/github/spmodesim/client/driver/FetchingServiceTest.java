package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.jakarta.JakartaMailDriver;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.GreenMailServer;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider that fetches from one account of GreenMail and hands on to another. */
@Timeout(60)
class FetchingServiceTest {
    private static final String RECIPIENT = "hanako@example.jp";

    private final GreenMail greenMail = GreenMailServer.start();
    private final DeviceClock clock = new DeviceClock();
    private GreenMailUser taro;
    private GreenMailUser hanako;
    private GreenMailUser provider;

    @BeforeEach
    void addUsers() {
        taro = greenMail.setUser("taro@docomo.ne.jp", Accounts.USER, Accounts.PASSWORD);
        hanako = greenMail.setUser(RECIPIENT, "hanako", "hanako");
        provider = greenMail.setUser("provider@example.jp", "provider", "provider");
    }

    @AfterEach
    void stop() {
        greenMail.stop();
        clock.close();
    }

    /** A driver under its name, because generic methods cannot be parameters of a test. */
    interface Driver extends AutoCloseable {
        FetchingService service(MailTask source, MailTask outgoing);

        @Override
        void close();
    }

    record Of<D extends MailDriver & MailSubmission>(D driver) implements Driver {
        @Override
        public FetchingService service(MailTask source, MailTask outgoing) {
            return new FetchingService(driver, source, outgoing, RECIPIENT);
        }

        @Override
        public void close() {
            driver.close();
        }

        @Override
        public String toString() {
            return driver.id();
        }
    }

    static Stream<Driver> drivers() {
        return Stream.of(new Of<>(new WireDriver()), new Of<>(new JakartaMailDriver()));
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void handsEachMailOnOnceAndLeavesItWhereItIs(Driver driver) throws Exception {
        try (driver) {
            FetchingService service = service(driver, Accounts.taro(), provider("provider"));
            deliver("春");
            deliver("夏");
            assertThat(service.run().handedOn())
                    .containsOnly(new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED))
                    .hasSize(2);
            deliver("秋");
            assertThat(service.run().handedOn()).hasSize(1);
            assertThat(service.run().handedOn()).isEmpty();

            assertThat(subjects(hanako)).containsExactly("春", "夏", "秋");
            assertThat(subjects(taro)).containsExactly("春", "夏", "秋");
        }
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void passesTheMailOnAsItWasWrittenUnderItsOwnAddress(Driver driver) throws Exception {
        try (driver) {
            FetchingService service = service(driver, Accounts.taro(), provider("provider"));
            String mail = """
                    Return-Path: <jiro@example.jp>\r
                    From: jiro..@docomo.ne.jp\r
                    Subject: =?Shift_JIS?B?gqA=?=\r
                    \tx\r
                    Content-Type: text/plain; charset=Shift_JIS\r
                    \r
                    .\r
                    ..\r
                    \u00f8\u009f\r
                    """;
            taro.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new java.io.ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))));

            assertThat(service.run().handedOn()).hasSize(1);

            String arrived = octets(hanako);
            // GreenMail keeps no line break at the end.
            assertThat(arrived).endsWith(mail.substring(mail.indexOf("From:")).stripTrailing());
            assertThat(arrived).contains("Return-Path: <provider@example.jp>").doesNotContain("<jiro@example.jp>");
        }
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void fetchesNothingWithAnOldPasswordAndLosesNothingOnceItHasTheNewOne(Driver driver) throws Exception {
        try (driver) {
            FetchingService service =
                    service(driver, Accounts.withIncomingPassword("OldSecret1"), provider("provider"));
            deliver("留守の間のメール");

            FetchingRound refused = service.run();

            assertThat(refused.handedOn()).isEmpty();
            assertThat(refused.fetched())
                    .isInstanceOfSatisfying(
                            MailOutcome.AuthRefused.class,
                            outcome -> assertThat(outcome.protocol()).isEqualTo(MailProtocol.IMAP));
            service.changeSource(account ->
                    account.withIncoming(server -> server.withPassword(new TypedPassword(Accounts.PASSWORD))));
            assertThat(service.run().handedOn()).hasSize(1);
            assertThat(subjects(hanako)).containsExactly("留守の間のメール");
        }
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void triesAgainWhatCouldNotBeHandedOn(Driver driver) throws Exception {
        try (driver) {
            FetchingService service = service(driver, Accounts.taro(), provider("wrong"));
            deliver("一");
            deliver("二");

            FetchingRound first = service.run();

            assertThat(first.fetched().failure()).isEmpty();
            assertThat(first.handedOn())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            MailOutcome.AuthRefused.class,
                            outcome -> assertThat(outcome.protocol()).isEqualTo(MailProtocol.SMTP));
            provider.setPassword("wrong");
            assertThat(service.run().handedOn()).hasSize(2);
            assertThat(subjects(hanako)).containsExactly("一", "二");
        }
    }

    private FetchingService service(Driver driver, MailAccount source, MailAccount outgoing) {
        InetSocketAddress imap = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), greenMail.getImaps().getPort());
        InetSocketAddress smtp = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), greenMail.getSmtps().getPort());
        Network network = Accounts.at(imap, smtp, GreenMailServer.trust());
        var profile = Profiles.named("thunderbird").variants().get(0);
        return driver.service(
                new MailTask(profile, source, network, clock), new MailTask(profile, outgoing, network, clock));
    }

    private static MailAccount provider(String password) {
        ServerSettings smtp = new ServerSettings(
                Accounts.SMTP, 465, Security.SSL, Credentials.of("provider", new TypedPassword(password)));
        return new MailAccount("provider", "provider@example.jp", smtp, smtp);
    }

    private void deliver(String subject) {
        taro.deliver(MimeWriter.message(
                Session.getInstance(new Properties()),
                "jiro@example.jp",
                new OutgoingMail(List.of("taro@docomo.ne.jp"), subject, "本文"),
                Instant.EPOCH));
    }

    private List<String> subjects(GreenMailUser user) throws Exception {
        List<String> subjects = new ArrayList<>();
        for (StoredMessage message : messages(user)) {
            subjects.add(message.getMimeMessage().getSubject());
        }
        return subjects;
    }

    private String octets(GreenMailUser user) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        messages(user).get(0).getMimeMessage().writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private List<StoredMessage> messages(GreenMailUser user) throws Exception {
        return greenMail.getManagers().getImapHostManager().getInbox(user).getMessages();
    }
}
