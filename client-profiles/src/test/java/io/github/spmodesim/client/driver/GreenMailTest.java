package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.GreenMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every driver as every variant of every profile against a server written by others. Most of the time is GreenMail's, which waits
 * for acknowledgements of its short lines; so the tests run side by side, each with people of its own.
 */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class GreenMailTest {
    /** One for all: to start and stop it takes longer than a test. */
    private static final GreenMail GREEN_MAIL = GreenMailServer.start();

    private static final TypedPassword WRONG = new TypedPassword("Geheim-9876");

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final DeviceClock clock = new DeviceClock();
    private final int test = TESTS.incrementAndGet();
    private final GreenMailUser taro = user("taro" + test + "@docomo.ne.jp", Accounts.USER + test, Accounts.PASSWORD);
    private final GreenMailUser hanako = user("hanako" + test + "@example.jp", "hanako" + test, "hanako");

    @BeforeEach
    void addFolder() throws Exception {
        synchronized (GREEN_MAIL) {
            folders().createMailbox(taro, "Sent");
        }
    }

    @AfterEach
    void stop() {
        clock.close();
    }

    @AfterAll
    static void stopGreenMail() {
        GREEN_MAIL.stop();
    }

    static Stream<Arguments> driversAndVariants() {
        return Profiles.all().stream()
                .filter(profile -> profile.isDrivable(MailProtocol.IMAP) && profile.isDrivable(MailProtocol.SMTP))
                .flatMap(profile -> profile.variants().stream())
                .flatMap(variant -> drivers(variant.app().id())
                        .map(driver -> Arguments.of(driver, Named.of(variant.name(), variant))));
    }

    /** Angus speaks the same under every profile, so that a few are enough for it. */
    private static Stream<String> drivers(String id) {
        return List.of("iphone-mail", "thunderbird", "jakarta-mail").contains(id)
                ? Stream.of("wire", "jakarta")
                : Stream.of("wire");
    }

    private static SentCopy copy(ClientProfile variant, SentCopy wanted) {
        return variant.wire().imap().plan().actions().sentCopy().known().isPresent() ? wanted : SentCopy.NOT_KNOWN;
    }

    /** GreenMail 2.1.13 answers BAD to a search for {@code *} (RFC 3501 section 9, sequence-set), with which these begin. */
    static Stream<Arguments> driversAndVariantsThatGreenMailUnderstands() {
        return driversAndVariants()
                .filter(arguments -> !List.of("gmail-android", "thunderbird-android")
                        .contains(((Named<?>) arguments.get()[1]).getName().replaceFirst("\\[.*", "")));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("driversAndVariantsThatGreenMailUnderstands")
    void receivesNewMailOnceWithItsSubjectDecoded(String driver, ClientProfile variant) {
        Device device = device(variant, account());
        try (MailDriver client = MailDrivers.named(driver)) {
            MailApp app = app(device, client);
            deliver("春のお知らせ");
            assertThat(app.receive(Accounts.NAME).failure()).isEmpty();
            deliver("夏のお知らせ");
            assertThat(app.receive(Accounts.NAME).failure()).isEmpty();
            assertThat(app.receive(Accounts.NAME)).isEqualTo(new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED));

            assertThat(device.inbox(Accounts.NAME).mails())
                    .extracting(ReceivedMail::subject)
                    .containsExactly("春のお知らせ", "夏のお知らせ");
            assertThat(device.inbox(Accounts.NAME).mails().get(0).octets().toString())
                    .contains("\r\n\r\n");
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("driversAndVariants")
    void sendsMailAndKeepsACopy(String driver, ClientProfile variant) throws Exception {
        Device device = device(variant, account());
        try (MailDriver client = MailDrivers.named(driver)) {
            MailOutcome outcome = app(device, client).send(Accounts.NAME, mail("お元気ですか"));

            SentCopy copy = copy(variant, SentCopy.KEPT);
            assertThat(outcome).isEqualTo(new MailOutcome.Done(List.of(), copy));
            assertThat(subjects(folders().getInbox(hanako))).containsExactly("お元気ですか");
            assertThat(subjects(folders().getFolder(taro, "Sent")))
                    .isEqualTo(copy == SentCopy.KEPT ? List.of("お元気ですか") : List.of());
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("driversAndVariants")
    void isRefusedWithAWrongPasswordAndShowsItNowhere(String driver, ClientProfile variant) {
        Device device = device(variant, account().withIncoming(server -> server.withPassword(WRONG)));
        try (MailDriver client = MailDrivers.named(driver)) {
            MailApp app = app(device, client);

            MailOutcome outcome = app.receive(Accounts.NAME);

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            MailOutcome.AuthRefused.class,
                            refused -> assertThat(refused.protocol()).isEqualTo(MailProtocol.IMAP));
            assertThat(app.lastOutcome()).contains(outcome);
            assertThat(app.transcript().toString())
                    .containsIgnoringCase("LOGIN")
                    .contains("****")
                    .doesNotContain("Geheim-9876", "R2VoZWltLTk4NzY");
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("driversAndVariants")
    void sendsAlthoughTheIncomingPasswordIsWrongAndReportsTheMissingCopy(String driver, ClientProfile variant)
            throws Exception {
        Device device = device(variant, account().withIncoming(server -> server.withPassword(WRONG)));
        try (MailDriver client = MailDrivers.named(driver)) {
            MailOutcome outcome = app(device, client).send(Accounts.NAME, mail("件名"));

            assertThat(outcome).isEqualTo(new MailOutcome.Done(List.of(), copy(variant, SentCopy.FAILED)));
            assertThat(subjects(folders().getInbox(hanako))).containsExactly("件名");
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("driversAndVariantsThatGreenMailUnderstands")
    void receivesAlthoughTheOutgoingPasswordIsWrong(String driver, ClientProfile variant) {
        Device device = device(variant, account().withOutgoing(server -> server.withPassword(WRONG)));
        try (MailDriver client = MailDrivers.named(driver)) {
            MailApp app = app(device, client);

            assertThat(app.receive(Accounts.NAME).failure()).isEmpty();
            assertThat(app.send(Accounts.NAME, mail("件名")))
                    .isInstanceOfSatisfying(
                            MailOutcome.AuthRefused.class,
                            refused -> assertThat(refused.protocol()).isEqualTo(MailProtocol.SMTP));
            assertThat(app.transcript().toString()).contains("****").doesNotContain("Geheim", "R2VoZWlt", "dtaro");
        }
    }

    private static GreenMailUser user(String address, String login, String password) {
        synchronized (GREEN_MAIL) {
            return GREEN_MAIL.setUser(address, login, password);
        }
    }

    private MailAccount account() {
        MailAccount preset = Accounts.taro();
        return new MailAccount(
                preset.displayName(),
                taro.getEmail(),
                preset.incoming().withUser(taro.getLogin()),
                preset.outgoing().withUser(taro.getLogin()));
    }

    private static ImapHostManager folders() {
        return GREEN_MAIL.getManagers().getImapHostManager();
    }

    private static List<String> subjects(MailFolder folder) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (StoredMessage message : folder.getMessages()) {
            subjects.add(message.getMimeMessage().getSubject());
        }
        return subjects;
    }

    private Device device(ClientProfile variant, MailAccount account) {
        Device device = new Device(variant, AccessPath.SPMODE_LINE, clock);
        device.setUp(account);
        return device;
    }

    private MailApp app(Device device, MailDriver client) {
        InetSocketAddress imap = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), GREEN_MAIL.getImaps().getPort());
        InetSocketAddress smtp = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), GREEN_MAIL.getSmtps().getPort());
        return new MailApp(device, client, Accounts.at(imap, smtp, GreenMailServer.trust()));
    }

    private void deliver(String subject) {
        Session session = Session.getInstance(new Properties());
        taro.deliver(MimeWriter.message(
                session,
                hanako.getEmail(),
                new OutgoingMail(List.of(taro.getEmail()), subject, "本文\r\n.\r\n"),
                Instant.EPOCH));
    }

    private OutgoingMail mail(String subject) {
        return new OutgoingMail(List.of(hanako.getEmail()), subject, "本文\r\n.\r\nまだ続く");
    }
}
