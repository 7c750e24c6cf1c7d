package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.smtp.wire.SmtpMalformed.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpFrameDecoderTest {
    private static final String LONG = "x".repeat(200);
    private static final String STREAM = "ehlo phone.example \r\n"
            + "AUTH LOGIN\r\ndGFybw==\r\n"
            + "NOOP " + LONG + "\r\n"
            + "NOOP\n"
            + "MAIL FROM:<taro@docomo.ne.jp>\r\n"
            + "DATA\r\nSubject: a\r\n\r\n..b\r\n.\r\n"
            + "QUIT\r\n";
    private static final List<SmtpFrame> FRAMES = List.of(
            new SmtpRequest("EHLO", "phone.example"),
            new SmtpRequest("AUTH", "LOGIN"),
            new SmtpLine("dGFybw=="),
            new SmtpMalformed(Kind.TOO_LONG, "line: expected at most 100 octets"),
            new SmtpMalformed(Kind.BARE_LINE_BREAK, "line: expected CRLF at its end and no CR before, got another"),
            new SmtpRequest("MAIL", "FROM:<taro@docomo.ne.jp>"),
            new SmtpRequest("DATA", ""),
            new SmtpMessageText(
                    OctetRope.of(Octets.ofLatin1("Subject: a\r\n\r\n.b\r\n")), 18, SmtpMessageText.Flaw.NONE),
            new SmtpRequest("QUIT", ""));

    @Test
    void makesFramesOfAWholeStream() throws Exception {
        assertThat(Frames.of(STREAM)).isEqualTo(FRAMES);
    }

    @Test
    void makesTheSameFramesWhereverTheStreamIsCut() throws Exception {
        for (int cut = 1; cut < STREAM.length(); cut++) {
            assertThat(Frames.of(STREAM.substring(0, cut), STREAM.substring(cut)))
                    .as("cut at %d", cut)
                    .isEqualTo(FRAMES);
        }
    }

    @Test
    void makesTheSameFramesOfSingleOctets() throws Exception {
        assertThat(Frames.of(STREAM.split(""))).isEqualTo(FRAMES);
    }

    @Test
    void takesACommandOfExactlyTheLimitAndNoLonger() throws Exception {
        String longest = "NOOP " + "x".repeat(100 - "NOOP \r\n".length());

        assertThat(Frames.of(longest + "\r\n")).containsExactly(SmtpRequest.of(longest));
        assertThat(Frames.of(longest + "x\r\nQUIT\r\n"))
                .containsExactly(
                        new SmtpMalformed(Kind.TOO_LONG, "line: expected at most 100 octets"),
                        new SmtpRequest("QUIT", ""));
    }

    @Test
    void throwsAResponseBeyondTheLimitAway() throws Exception {
        assertThat(Frames.of("AUTH PLAIN\r\n", LONG, LONG + "\r\nQUIT\r\n"))
                .containsExactly(
                        new SmtpRequest("AUTH", "PLAIN"),
                        new SmtpMalformed(Kind.TOO_LONG, "line: expected at most 100 octets"),
                        new SmtpRequest("QUIT", ""));
    }

    @Test
    void takesNoCommandWithABareLineBreak() throws Exception {
        for (String line : List.of("NOOP\n", "NO\rOP\r\n", "NOOP\r\r\n", "\n")) {
            assertThat(Frames.of(line + "QUIT\r\n"))
                    .as(line)
                    .containsExactly(
                            new SmtpMalformed(
                                    Kind.BARE_LINE_BREAK,
                                    "line: expected CRLF at its end and no CR before, got another"),
                            new SmtpRequest("QUIT", ""));
        }
    }

    @Test
    void makesNoFrameOfAnUnfinishedLineOrText() throws Exception {
        assertThat(Frames.of("QUIT")).isEmpty();
        assertThat(Frames.of("DATA\r\nSubject: a\r\n.\r")).containsExactly(new SmtpRequest("DATA", ""));
    }
}
