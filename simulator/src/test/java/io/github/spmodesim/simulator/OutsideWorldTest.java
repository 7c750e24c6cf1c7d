package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.github.spmodesim.simulator.testkit.SmtpCaller;
import io.github.spmodesim.simulator.testkit.SmtpSink;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail from subscribers to other providers and back, over real sockets. */
@Timeout(180)
class OutsideWorldTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TARO = "taro@docomo.ne.jp";
    private static final String OUTSIDE = "a@example.com";
    private static final String HEADER = "Date: Sun, 1 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@phone>\r\n";
    private static final String TEXT = HEADER + "Subject: =?ISO-2022-JP?B?GyRCJCIbKEI=?=\r\n\r\n"
            + ".\r\n..a\r\n \t \r\n\u00e3\u0081\u0082\u0080\r\n" + "x".repeat(998) + "\r\n\r\n";

    private final List<AutoCloseable> open = new ArrayList<>();
    private SmtpSink sink;

    @BeforeEach
    void start() throws IOException {
        sink = closing(SmtpSink.start());
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void aSubscribersMailGetsOutOctetForOctet() throws Exception {
        SpmodeSimulator sim = connected();

        assertThat(send(sim, TEXT, OUTSIDE)).startsWith("250 ");
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).singleElement().satisfies(message -> {
            assertThat(withoutFirstField(message.unstuffed())).isEqualTo(TEXT);
            assertThat(message.unstuffed()).startsWith("Received: from phone\r\n\tby docomo.ne.jp with ESMTPSA id r1");
            assertThat(message.from()).startsWith("FROM:<taro@docomo.ne.jp>");
            assertThat(message.to()).containsExactly("TO:<a@example.com>");
        });
        assertThat(sim.outside().waiting()).isEmpty();
    }

    @Test
    void aCorrespondentAtAnotherProviderReadsIt() throws Exception {
        GreenMail provider = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        provider.start();
        open.add(provider::stop);
        provider.setUser(OUTSIDE, "a", "secret");
        SpmodeSimulator sim = start(SimulatorOptions.embedded()
                .withOutside(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), provider.getSmtp().getPort())));

        MimeMessage message = new MimeMessage(Session.getInstance(sim.mailProperties(taro(sim))));
        message.setFrom(TARO);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(OUTSIDE));
        message.setSubject("こんにちは", "ISO-2022-JP");
        message.setText("本文です。\n.\n", "UTF-8");
        try (Transport transport =
                Session.getInstance(sim.mailProperties(taro(sim))).getTransport("smtps")) {
            transport.connect("taro-d", taro(sim).imapPassword().value());
            transport.sendMessage(message, message.getAllRecipients());
        }

        assertThat(provider.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
        MimeMessage arrived = provider.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("こんにちは");
        assertThat(((String) arrived.getContent()).replace("\r\n", "\n")).isEqualTo("本文です。\n.\n");
        assertThat(arrived.getHeader("Received")).isNotEmpty();
    }

    @Test
    void mailFromTheOutsideGetsToASubscriberOctetForOctet() throws Exception {
        SpmodeSimulator sim = connected();

        try (SmtpCaller other = exchanger(sim)) {
            other.says("HELO mail.example.com");
            assertThat(other.mail(OUTSIDE, TEXT, TARO)).isEqualTo("250 Requested mail action okay, completed");
        }

        assertThat(inbox(sim)).singleElement().satisfies(text -> {
            assertThat(text)
                    .startsWith("Return-Path: <a@example.com>\r\nReceived: from mail.example.com\r\n"
                            + "\tby docomo.ne.jp with SMTP id 1\r\n\tfor <taro@docomo.ne.jp>;");
            assertThat(withoutFirstField(withoutFirstField(text))).isEqualTo(TEXT);
        });
    }

    @Test
    void anotherImplementationDeliversAtTheExchanger() throws Exception {
        SpmodeSimulator sim = connected();
        taro(sim);
        Properties properties = new Properties();
        properties.put("mail.smtp.host", sim.mx().orElseThrow().host());
        properties.put("mail.smtp.port", sim.mx().orElseThrow().port());
        properties.put("mail.smtp.localhost", "mail.example.com");
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(OUTSIDE);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(TARO));
        message.setSubject("返信");
        message.setText("はい");

        Transport.send(message);

        assertThat(inbox(sim)).singleElement().asString().contains("From: a@example.com\r\n");
    }

    @Test
    void whatTheOtherProviderRefusesComesBack() throws Exception {
        SpmodeSimulator sim = connected();
        sink.answers("RCPT TO:<nobody@example.com>", "550 5.1.1 no such user");

        send(sim, TEXT, "nobody@example.com", OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).hasSize(1);
        assertThat(inbox(sim))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Return-Path: <>\r\n")
                        .contains("Final-Recipient: rfc822; nobody@example.com\r\n")
                        .contains("Action: failed\r\nStatus: 5.1.1\r\n")
                        .contains("Remote-MTA: dns; mx.example.com\r\n")
                        .contains("Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n")
                        .doesNotContain("a@example.com"));
        assertThat(contentTypeOfFirst(sim)).startsWithIgnoringCase("multipart/report");
    }

    @Test
    void whatNobodyTakesForFiveDaysComesBack() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded().withOutside(nowhere()));

        send(sim, TEXT, OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);
        assertThat(sim.outside().waiting()).singleElement().satisfies(mail -> {
            assertThat(mail.recipients()).containsExactly(OUTSIDE);
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.lastAnswer()).startsWith("not connected: ");
            assertThat(mail.nextAttempt()).isEqualTo(sim.clock().instant().plus(Duration.ofMinutes(30)));
        });
        for (int hour = 0; hour < 5 * 24; hour++) {
            assertThat(inbox(sim)).isEmpty();
            sim.clock().advance(Duration.ofHours(1));
            sim.outside().awaitQuiet(PATIENCE);
        }

        assertThat(inbox(sim)).singleElement().asString().contains("Action: failed\r\nStatus: 4.4.7\r\n");
        assertThat(sim.outside().waiting()).isEmpty();
    }

    @Test
    void whatWaitsGoesWhenTheOtherProviderIsBack() throws Exception {
        InetSocketAddress server = sink.address();
        sink.close();
        SpmodeSimulator sim = start(SimulatorOptions.embedded().withOutside(server));
        send(sim, TEXT, OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);

        SmtpSink back = closing(SmtpSink.start(server.getPort()));
        sim.clock().advance(Duration.ofMinutes(30));
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(back.messages()).hasSize(1);
        assertThat(sim.outside().waiting()).isEmpty();
        assertThat(inbox(sim)).isEmpty();
    }

    @Test
    void oneMessageForBothSidesIsOnEachOnce() throws Exception {
        SpmodeSimulator sim = connected();

        send(sim, TEXT, OUTSIDE, TARO, "b@example.org");
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(inbox(sim))
                .singleElement()
                .satisfies(text ->
                        assertThat(withoutFirstField(withoutFirstField(text))).isEqualTo(TEXT));
        assertThat(sink.messages())
                .extracting(SmtpSink.Message::to)
                .containsExactlyInAnyOrder(List.of("TO:<a@example.com>"), List.of("TO:<b@example.org>"));
    }

    @Test
    void nothingGoesOutWhereASubscriberHasNoRoom() throws Exception {
        SpmodeSimulator sim = connected("mailbox.quotaMessages=1", "mailbox.delivery.whenFull=refuse");
        send(sim, TEXT, TARO);

        assertThat(send(sim, TEXT, OUTSIDE, TARO)).startsWith("552 ");
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.connections()).isZero();
        assertThat(sim.outside().waiting()).isEmpty();
    }

    @Test
    void eightBitsThatTheOtherProviderDoesNotTakeComeBack() throws Exception {
        SpmodeSimulator sim = connected();
        sink.announces("PIPELINING");

        send(sim, TEXT, OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).isEmpty();
        assertThat(inbox(sim)).singleElement().asString().contains("Action: failed\r\nStatus: 5.6.3\r\n");
    }

    @Test
    void utf8ThatTheOtherProviderDoesNotTakeComesBack() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded()
                .withDialect(Dialects.named("modern"))
                .withOutside(sink.address()));

        assertThat(transact(sim, "MAIL FROM:<taro@docomo.ne.jp> SMTPUTF8", "RCPT TO:<a@example.com>"))
                .startsWith("250 ");
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).isEmpty();
        assertThat(inbox(sim))
                .singleElement()
                .asString()
                .contains("Content-Type: message/global-delivery-status\r\n")
                .contains("Action: failed\r\nStatus: 5.6.7\r\n");
    }

    @Test
    void whoWantsToKnowHearsThatItWasHandedOver() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded()
                .withDialect(Dialects.named("modern"))
                .withOutside(sink.address()));

        transact(
                sim,
                "MAIL FROM:<taro@docomo.ne.jp> ENVID=q+2B1",
                "RCPT TO:<a@example.com> NOTIFY=SUCCESS ORCPT=rfc822;A@example.com");
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).hasSize(1);
        assertThat(inbox(sim))
                .singleElement()
                .asString()
                .contains("Original-Envelope-Id: q+1\r\n")
                .contains("Original-Recipient: rfc822; A@example.com\r\n")
                .contains("Action: relayed\r\nStatus: 2.0.0\r\n");
    }

    @Test
    void theWishToKnowGoesOnToAServerThatKnowsIt() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded()
                .withDialect(Dialects.named("modern"))
                .withOutside(sink.address()));
        sink.announces("DSN 8BITMIME");

        transact(
                sim,
                "MAIL FROM:<taro@docomo.ne.jp> RET=FULL ENVID=q+2B1",
                "RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;A@example.com");
        sim.outside().awaitQuiet(PATIENCE);

        SmtpSink.Message message = sink.messages().get(0);
        assertThat(message.from()).isEqualTo("FROM:<taro@docomo.ne.jp> BODY=8BITMIME RET=FULL ENVID=q+2B1");
        assertThat(message.to()).containsExactly("TO:<a@example.com> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;A@example.com");
        assertThat(inbox(sim)).isEmpty();
    }

    /** Connections are cut at any moment; a cut between the final dot and its reply is the only one that doubles. */
    @Test
    void whateverIsCutEverythingThatWasTakenArrives() throws Exception {
        SpmodeSimulator sim = connected();
        Random random = new Random(42);
        List<String> moments = List.of("greeting", "EHLO", "MAIL", "RCPT", "DATA", "dot", "QUIT");
        int doubled = 0;
        for (int i = 0; i < 120; i++) {
            String moment = moments.get(random.nextInt(moments.size()));
            sink.answers(moment, SmtpSink.CUT);
            doubled += moment.equals("dot") ? 1 : 0;
        }
        Set<String> sent = new HashSet<>();
        try (SmtpCaller phone = phone(sim)) {
            phone.loggedIn("taro-d", taro(sim).imapPassword().value());
            for (int i = 0; i < 200; i++) {
                String text = HEADER + "X-Number: " + i + "\r\n\r\n.\r\n";
                sent.add(text);
                assertThat(phone.mail(TARO, text, i + "@example" + i % 7 + ".com"))
                        .startsWith("250 ");
            }
        }
        do {
            sim.outside().awaitQuiet(PATIENCE);
        } while (sim.outside().retryNow() > 0);

        List<String> arrived = sink.messages().stream()
                .map(message -> withoutFirstField(message.unstuffed()))
                .toList();
        assertThat(new HashSet<>(arrived)).isEqualTo(sent);
        assertThat(arrived).hasSize(sent.size() + doubled);
        assertThat(inbox(sim)).isEmpty();
    }

    @Test
    void aMessageWhoseAnswerIsCutOffIsThereTwice() throws Exception {
        SpmodeSimulator sim = connected();
        sink.answers("dot", SmtpSink.CUT);

        send(sim, TEXT, OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);
        assertThat(sim.outside().waiting()).hasSize(1);
        assertThat(sim.outside().retryNow()).isEqualTo(1);
        sim.outside().awaitQuiet(PATIENCE);

        assertThat(sink.messages()).hasSize(2);
        assertThat(sink.messages().get(0)).isEqualTo(sink.messages().get(1));
        assertThat(sim.outside().waiting()).isEmpty();
    }

    @Test
    void nobodyUsesTheExchangerAsAWayToOthers() throws Exception {
        SpmodeSimulator sim = connected();
        try (SmtpCaller other = exchanger(sim)) {
            other.says("EHLO mail.example.com");
            assertThat(other.mail("x@example.org", TEXT, OUTSIDE)).startsWith("550 ");
            assertThat(other.says("RSET")).startsWith("250 ");
            assertThat(other.mail("x@example.org", TEXT, "nobody@docomo.ne.jp"))
                    .isEqualTo("550 Unknown user nobody@docomo.ne.jp");
        }
        assertThat(sink.connections()).isZero();
    }

    @Test
    void onlyTheDomainsThatAreNamedAreConnected() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded().withOutside(sink.address(), Set.of("Example.com")));

        assertThat(send(sim, TEXT, "a@example.org")).startsWith("550 ");
        assertThat(send(sim, TEXT, "a@EXAMPLE.com")).startsWith("250 ");
    }

    @Test
    void isOffUnlessAskedFor() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded());

        assertThat(sim.mx()).isEmpty();
        assertThat(send(sim, TEXT, OUTSIDE)).startsWith("550 ");
        sim.outside().awaitQuiet(PATIENCE);
        assertThat(sim.outside().retryNow()).isZero();
    }

    @Test
    void whatIsLostWithTheRunIsLogged() throws Exception {
        SpmodeSimulator sim = start(SimulatorOptions.embedded().withOutside(nowhere()));
        send(sim, TEXT, OUTSIDE);
        sim.outside().awaitQuiet(PATIENCE);

        try (LogLines log = LogLines.of(OutsideMail.class)) {
            sim.close();
            sim.close();

            assertThat(log.levels()).containsExactly(Level.WARN);
        }
    }

    private SpmodeSimulator connected(String... settings) {
        DialectTree tree = Dialects.named("docomo");
        for (String setting : settings) {
            tree = tree.with(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return start(SimulatorOptions.embedded()
                .withDialect(tree)
                .withOutside(sink.address())
                .withMxPort(0));
    }

    private SpmodeSimulator start(SimulatorOptions options) {
        return closing(SpmodeSimulator.start(options));
    }

    private <T extends AutoCloseable> T closing(T one) {
        open.add(one);
        return one;
    }

    // Bound and never listening, so that no other server of this run gets the port meanwhile.
    private InetSocketAddress nowhere() throws IOException {
        Socket bound = new Socket();
        bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        open.add(bound);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), bound.getLocalPort());
    }

    private static Subscriber taro(SpmodeSimulator sim) {
        return sim.subscribers()
                .find("taro-d")
                .orElseGet(() -> sim.subscribers().add("taro-d", TARO));
    }

    private static String send(SpmodeSimulator sim, String text, String... to) throws IOException {
        try (SmtpCaller phone = phone(sim)) {
            phone.loggedIn("taro-d", taro(sim).imapPassword().value());
            return phone.mail(TARO, text, to);
        }
    }

    private static String transact(SpmodeSimulator sim, String mail, String rcpt) throws IOException {
        try (SmtpCaller phone = phone(sim)) {
            phone.loggedIn("taro-d", taro(sim).imapPassword().value());
            assertThat(phone.says(mail)).startsWith("250 ");
            assertThat(phone.says(rcpt)).startsWith("250 ");
            phone.says("DATA");
            return phone.sends(HEADER + "Subject: \u00e3\u0081\u0082\r\n\r\nb\r\n.\r\n");
        }
    }

    private static SmtpCaller phone(SpmodeSimulator sim) throws IOException {
        Endpoint smtp = sim.endpoint(Service.SMTP);
        Socket socket = sim.clientTls().getSocketFactory().createSocket(smtp.host(), smtp.port());
        socket.setTcpNoDelay(true);
        return new SmtpCaller(socket);
    }

    private static SmtpCaller exchanger(SpmodeSimulator sim) throws IOException {
        taro(sim);
        Endpoint mx = sim.mx().orElseThrow();
        return new SmtpCaller(new Socket(mx.host(), mx.port()));
    }

    private static List<String> inbox(SpmodeSimulator sim) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Store store = Session.getInstance(sim.mailProperties(taro(sim))).getStore()) {
            store.connect("taro-d", taro(sim).imapPassword().value());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message message : inbox.getMessages()) {
                ByteArrayOutputStream octets = new ByteArrayOutputStream();
                message.writeTo(octets);
                texts.add(octets.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private static String contentTypeOfFirst(SpmodeSimulator sim) throws Exception {
        try (Store store = Session.getInstance(sim.mailProperties(taro(sim))).getStore()) {
            store.connect("taro-d", taro(sim).imapPassword().value());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return ((MimeMultipart) inbox.getMessage(1).getContent()).getContentType();
        }
    }

    private static String withoutFirstField(String text) {
        int end = text.indexOf("\r\n");
        while (text.startsWith(" ", end + 2) || text.startsWith("\t", end + 2)) {
            end = text.indexOf("\r\n", end + 2);
        }
        return text.substring(end + 2);
    }
}
