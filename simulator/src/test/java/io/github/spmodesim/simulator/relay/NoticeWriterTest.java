package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.dialect.RelayDialect;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.relay.Sender.Returned;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.testkit.Parcels;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NoticeWriterTest {
    private static final Instant NOW = Parcels.ACCEPTED.plus(Duration.ofHours(1));
    private static final String TEXT = "From: taro@docomo.ne.jp\r\nSubject: a\r\n\r\nhello\r\n";
    private static final RelayDialect DOCOMO = Dialects.named("docomo").bind().relay();

    private final NoticeWriter writer = new NoticeWriter(DOCOMO, new NoticeIds(42));

    @Test
    void isAReportInThreePartsWithTheHeaderOfTheMessage() {
        Notice notice = notice(Action.FAILED, Parcels.TARO, TEXT, refused("a@example.com", "5.1.1 no such user"));
        String id = new NoticeIds(42).of(notice);

        assertThat(written(notice).replace(id, "ID"))
                .isEqualTo("""
                Date: Sun, 1 Nov 2026 10:00:00 +0900
                From: Mail Delivery Subsystem <MAILER-DAEMON@docomo.ne.jp>
                To: <taro@docomo.ne.jp>
                Subject: =?UTF-8?B?44Oh44O844Or44KS6YWN5L+h44Gn44GN44G+44Gb44KT44Gn44GX?=
                 =?UTF-8?B?44GfIChVbmRlbGl2ZXJlZCBtYWlsKQ==?=
                Message-ID: <ID@docomo.ne.jp>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="=_ID"

                --=_ID
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                PEOPLE
                --=_ID
                Content-Type: message/delivery-status

                Reporting-MTA: dns; docomo.ne.jp
                Arrival-Date: Sun, 1 Nov 2026 09:00:00 +0900

                Final-Recipient: rfc822; a@example.com
                Action: failed
                Status: 5.1.1
                Remote-MTA: dns; mx.example.com
                Diagnostic-Code: smtp; 550 5.1.1 no such user
                Last-Attempt-Date: Sun, 1 Nov 2026 10:00:00 +0900

                --=_ID
                Content-Type: text/rfc822-headers

                From: taro@docomo.ne.jp
                Subject: a

                --=_ID--
                """.replace("\n", "\r\n").replace("PEOPLE", forPeople(notice)));
    }

    @Test
    void tellsPeopleInJapaneseAndEnglishAndThatItIsASimulator() {
        Notice notice = notice(
                Action.FAILED,
                Parcels.TARO,
                TEXT,
                refused("a@example.com", "no such user"),
                refused("b@example.com", "nor this"));

        assertThat(decoded(forPeople(notice))).isEqualTo("""
                次のあて先にメールを配信できませんでした。
                Your message could not be delivered to these recipients:

                  a@example.com
                    550 no such user
                  b@example.com
                    550 nor this

                spmode-sim: a simulator of docomo mail, not the real service
                """.replace("\n", "\r\n"));
    }

    @Test
    void anotherImplementationReadsIt() throws Exception {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(
                        octets(notice(Action.FAILED, Parcels.TARO, TEXT, refused("a@example.com", "no")))
                                .toByteArray()));

        assertThat(message.getSubject()).isEqualTo("メールを配信できませんでした (Undelivered mail)");
        assertThat(message.isMimeType("multipart/report")).isTrue();
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    }

    @Test
    void bringsTheWholeMessageBackWhereThatIsAskedForAndItFailed() {
        Sender full = new Sender(Parcels.TARO.address(), Returned.FULL, Optional.empty(), false);
        String text = TEXT + "\u00e3\u0081\u0082 without an end of its line";
        Report report = refused("a@example.com", "no");

        MimePart failed = part(notice(Action.FAILED, full, text, report), 2);
        assertThat(failed.contentType().type() + "/" + failed.contentType().subtype())
                .isEqualToIgnoringCase("message/rfc822");
        assertThat(failed.transferEncoding()).isEqualTo("8bit");
        assertThat(failed.body().asLatin1()).isEqualTo(text);

        MimePart delayed = part(notice(Action.DELAYED, full, text, report), 2);
        assertThat(delayed.body().asLatin1()).isEqualTo("From: taro@docomo.ne.jp\r\nSubject: a\r\n");
    }

    @Test
    void aMessageThatHoldsTheBoundaryDoesNotEndItsPart() {
        Sender full = new Sender(Parcels.TARO.address(), Returned.FULL, Optional.empty(), false);
        Notice known = notice(Action.FAILED, full, TEXT, refused("a@example.com", "no"));
        String evil = TEXT + "--=_" + new NoticeIds(42).of(known) + "--\r\nmore\r\n";

        assertThat(part(notice(Action.FAILED, full, evil, refused("a@example.com", "no")), 2)
                        .body()
                        .asLatin1())
                .isEqualTo(evil);
    }

    @Test
    void givesBackWhatTheSenderSaidOfEnvelopeAndRecipient() {
        Sender sender = new Sender(Parcels.TARO.address(), Returned.HEADERS, Optional.of("a+2Bb+3D1"), false);
        Recipient recipient = new Recipient(
                new MailAddress("a@example.com"),
                EnumSet.of(Recipient.Notice.SUCCESS),
                Optional.of("rfc822;A+2Bb@example.com"));

        String status = status(notice(Action.DELIVERED, sender, TEXT, Report.delivered(recipient)));

        assertThat(status)
                .contains("Original-Envelope-Id: a+b=1\r\n")
                .contains("Original-Recipient: rfc822; A+b@example.com\r\n")
                .contains("Final-Recipient: rfc822; a@example.com\r\n")
                .contains("Action: delivered\r\n")
                .contains("Status: 2.0.0\r\n")
                .doesNotContain("Remote-MTA", "Diagnostic-Code");
    }

    @Test
    void whatASenderMadeUpIsNoFieldOfItsOwn() {
        Sender sender =
                new Sender(Parcels.TARO.address(), Returned.HEADERS, Optional.of("x+0D+0AAction:+20failed"), false);

        assertThat(status(notice(Action.FAILED, sender, TEXT, refused("a@example.com", "no"))))
                .contains("Original-Envelope-Id: x??Action: failed\r\n");
    }

    @Test
    void saysHowLongADelayedMessageIsTried() {
        Report report = Report.delayed(
                Parcels.to("a@example.com"),
                RemoteAnswer.failed(Verdict.DEFERRED, Optional.empty(), "4.4.1", "not connected"),
                Optional.of(Parcels.ACCEPTED.plus(Duration.ofDays(5))));

        assertThat(status(notice(Action.DELAYED, Parcels.TARO, TEXT, report)))
                .contains("Action: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: x-spmode-sim; not connected\r\n")
                .endsWith("Will-Retry-Until: Fri, 6 Nov 2026 09:00:00 +0900\r\n");
    }

    @Test
    void foldsWhatAServerSaysAtLengthAndBoundsIt() {
        String status = status(notice(
                Action.FAILED, Parcels.TARO, TEXT, refused("a@example.com", "word ".repeat(1000) + "\u001b[2J")));

        assertThat(status.lines()).allMatch(line -> line.length() <= 80);
        assertThat(status).contains("Diagnostic-Code: smtp; 550 word word");
        assertThat(status.length()).isLessThan(2_000);
    }

    @Test
    void aMessageInUtf8GetsAReportInUtf8() {
        Sender utf8 = new Sender(Parcels.TARO.address(), Returned.FULL, Optional.empty(), true);
        Notice notice = notice(Action.FAILED, utf8, TEXT, refused("a@example.com", "no"));

        assertThat(part(notice, 1).contentType().subtype()).isEqualTo("global-delivery-status");
        assertThat(part(notice, 2).contentType().subtype()).isEqualTo("global");
    }

    private static Report refused(String address, String text) {
        return Report.of(
                Parcels.to(address),
                Action.FAILED,
                RemoteAnswer.replied(Verdict.REFUSED, "mx.example.com", 550, List.of(text)));
    }

    private static Notice notice(Action action, Sender sender, String text, Report... reports) {
        return new Notice(
                action, new AcceptedMail(7, Parcels.ACCEPTED, sender, Octets.ofLatin1(text)), List.of(reports), NOW);
    }

    private Octets octets(Notice notice) {
        return writer.write(notice, "taro@docomo.ne.jp");
    }

    private String written(Notice notice) {
        return octets(notice).asLatin1();
    }

    private MimePart part(Notice notice, int index) {
        return MimeScanner.scan(octets(notice)).children().get(index);
    }

    private String status(Notice notice) {
        return part(notice, 1).body().asLatin1();
    }

    private String forPeople(Notice notice) {
        return part(notice, 0).body().asLatin1();
    }

    private static String decoded(String base64) {
        return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
