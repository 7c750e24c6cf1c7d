package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Recipient.Notice;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.RecordingFlow;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the commands reaches the mail flow: RFC 3461, RFC 6531 and the WITH word. */
class SmtpEnvelopeTest {
    private static final String JAPANESE = "太郎@docomo.ne.jp";

    private final SmtpHouse house = new SmtpHouse(Dialects.named("modern"));
    private final RecordingFlow flow = new RecordingFlow();
    private final MailAddress taro = house.taro().address();

    @Test
    void carriesWhatTheSenderWantsToHear() throws Exception {
        Submission sent = sent(
                "MAIL FROM:<taro@docomo.ne.jp> RET=FULL ENVID=QQ+2B1",
                "RCPT TO:<taro@docomo.ne.jp> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Taro+2Bx@docomo.ne.jp");

        assertThat(sent.envelope().sender())
                .isEqualTo(new Sender(Optional.of(taro), Sender.Returned.FULL, Optional.of("QQ+2B1"), false));
        assertThat(sent.envelope().recipients())
                .containsExactly(new Recipient(
                        taro, Set.of(Notice.SUCCESS, Notice.DELAY), Optional.of("rfc822;Taro+2Bx@docomo.ne.jp")));
    }

    @ParameterizedTest
    @CsvSource({"'', FAILURE", "' NOTIFY=NEVER', ''", "' NOTIFY=failure', FAILURE"})
    void tellsOfFailuresUnlessItIsAskedNotTo(String parameter, String notices) throws Exception {
        Submission sent = sent("MAIL FROM:<taro@docomo.ne.jp>", "RCPT TO:<taro@docomo.ne.jp>" + parameter);

        assertThat(sent.envelope().recipients().get(0).notices())
                .isEqualTo(notices.isEmpty() ? Set.of() : Set.of(Notice.valueOf(notices)));
        assertThat(sent.envelope().sender()).isEqualTo(Sender.of(Optional.of(taro)));
    }

    @Test
    void carriesAnOriginalRecipientBeyondAscii() throws Exception {
        Submission sent = sent(
                "MAIL FROM:<taro@docomo.ne.jp> SMTPUTF8",
                octets("RCPT TO:<taro@docomo.ne.jp> ORCPT=utf-8;" + JAPANESE));

        assertThat(sent.envelope().recipients().get(0).original()).contains("utf-8;" + JAPANESE);
        assertThat(sent.envelope().sender().utf8()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', ESMTPSA", "' SMTPUTF8', UTF8SMTPSA"})
    void tellsHowASubmissionCame(String parameter, String protocol) throws Exception {
        Submission sent = sent("MAIL FROM:<taro@docomo.ne.jp>" + parameter, "RCPT TO:<taro@docomo.ne.jp>");

        assertThat(sent.hop().protocol()).isEqualTo(protocol);
    }

    @ParameterizedTest
    @CsvSource({"HELO, '', SMTP", "EHLO, '', ESMTP", "EHLO, ' SMTPUTF8', UTF8SMTP"})
    void tellsHowMailFromOutsideCame(String greeting, String parameter, String protocol) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.exchanger(flow));
        client.says(greeting + " mail.example.com");
        client.says("MAIL FROM:<>" + parameter);
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        client.says("DATA");
        client.says(".");

        assertThat(flow.accepted().get(0).hop().protocol()).isEqualTo(protocol);
    }

    @Test
    void deliversMailBetweenAddressesBeyondAscii() throws Exception {
        Subscriber japanese = house.add("tarou", JAPANESE);
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(japanese);
        client.says(octets("MAIL FROM:<" + JAPANESE + "> SMTPUTF8 BODY=8BITMIME"));
        client.says(octets("RCPT TO:<" + JAPANESE + ">"));
        client.says("DATA");
        String message = "From: " + JAPANESE + "\r\n\r\nこんにちは\r\n";

        assertThat(client.sends(octets(message + ".\r\n"))).startsWith("250");
        assertThat(house.inbox(japanese).get(0).body().octets().asUtf8())
                .startsWith("Return-Path: <" + JAPANESE + ">\r\n")
                .contains(" with UTF8SMTPSA id ")
                .endsWith(message);
    }

    @ParameterizedTest
    @CsvSource({"C3, 501", "FF40, 501", "E5A4AA2040622E6A70, 501"})
    void takesNoAddressThatIsNotUtf8(String hex, String code) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service(flow)).loggedInAs(house.taro());
        String octets = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);

        assertThat(client.says("MAIL FROM:<" + octets + "@docomo.ne.jp> SMTPUTF8"))
                .startsWith(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a\\"b"@example.com               | "a\\"b"@example.com
            "a\\\\b"@example.com              | "a\\\\b"@example.com
            "a>b"@example.com                | "a>b"@example.com
            "a b"@example.com                | "a b"@example.com
            "a@b"@example.com                | "a@b"@example.com
            "a..b"@example.com               | "a..b"@example.com
            "\\a\\ \\>b"@example.com          | "a >b"@example.com
            "a.b"@example.com                | a.b@example.com
            ""@example.com                   | ""@example.com
            @b.example,@c.example:"x:y"@d.jp | "x:y"@d.jp
            ..a@example.com                  | ..a@example.com
            a..b.@example.com                | a..b.@example.com
            a@[127.0.0.1]                    | a@[127.0.0.1]
            a@[IPv6:2001:db8::1]             | a@[IPv6:2001:db8::1]
            """)
    void carriesAPathWithTheQuotesThatItNeedsAndNoOthers(String path, String carried) throws Exception {
        Submission sent = sent("MAIL FROM:<taro@docomo.ne.jp>", "RCPT TO:<" + path + ">");

        assertThat(sent.envelope().recipients().get(0).address().value()).isEqualTo(carried);
    }

    private Submission sent(String mail, String rcpt) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service(flow)).loggedInAs(house.taro());
        assertThat(client.says(mail)).startsWith("250");
        assertThat(client.says(rcpt)).startsWith("250");
        client.says("DATA");
        assertThat(client.says("x\r\n.")).startsWith("250");
        return flow.accepted().get(0);
    }

    /** The octets of a text, one a character. */
    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
