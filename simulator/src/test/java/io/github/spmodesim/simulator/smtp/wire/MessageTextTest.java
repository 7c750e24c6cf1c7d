package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # on the wire        | the message
            .\\r\\n              | ''
            \\r\\n.\\r\\n        | \\r\\n
            a\\r\\n.\\r\\n       | a\\r\\n
            ..\\r\\n.\\r\\n      | .\\r\\n
            ...a\\r\\n.\\r\\n    | ..a\\r\\n
            .a\\r\\n.\\r\\n      | a\\r\\n
            a.\\r\\n.\\r\\n      | a.\\r\\n
            a..\\r\\n.\\r\\n     | a..\\r\\n
            """, delimiter = '|')
    void takesTheDotsBeforeLinesAway(String wire, String message) throws Exception {
        SmtpMessageText text = Frames.textOf(unescaped(wire));

        assertThat(text.text().octets().asLatin1()).isEqualTo(unescaped(message));
        assertThat(text.flaw()).isEqualTo(Flaw.NONE);
    }

    @Test
    void leavesEveryOtherOctetAsItCame() throws Exception {
        StringBuilder all = new StringBuilder();
        for (char octet = 1; octet < 256; octet++) {
            all.append(octet == '\r' || octet == '\n' ? ' ' : octet);
        }
        String lines = all.substring(0, 70) + "\r\n" + all.substring(70, 140) + "\r\n" + all.substring(140, 210)
                + "\r\n" + all.substring(210) + "\r\n";

        assertThat(Frames.textOf(lines + ".\r\n").text().octets().asLatin1()).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\n.\\n",
                "\\n.\\r\\n",
                "\\r\\n.\\n",
                "\\r.\\r",
                "\\r.\\r\\n",
                "\\r\\n.\\r",
                "\\r.\\n",
                "\\n.\\r",
                "\\r\\n.\\r\\r\\n",
                "\\n\\n.\\r\\n",
                "\\n\\r.\\r\\n",
                "\\r\\n\\r.\\r\\n",
                "\\r\\n\\n.\\r\\n",
                "\\r\\r.\\r\\n"
            })
    void endsAtNoOtherLineBreaksThanCrLfAndNeverForgetsThem(String end) throws Exception {
        List<SmtpFrame> frames =
                Frames.of("DATA\r\nfirst" + unescaped(end) + "MAIL FROM:<smuggled@docomo.ne.jp>\r\n.\r\nQUIT\r\n");

        assertThat(frames).hasSize(3);
        assertThat(frames.get(1)).extracting("flaw").isEqualTo(Flaw.BARE_LINE_BREAK);
        assertThat(frames.get(1)).extracting("text").extracting("length").isEqualTo(0);
        assertThat(frames.get(2)).isEqualTo(new SmtpRequest("QUIT", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0\\r\\n.\\r\\n", "a\\0b\\r\\n.\\r\\n", ".\\0\\r\\n.\\r\\n", "\\r\\n\\0.\\r\\n.\\r\\n"})
    void takesNoNul(String wire) throws Exception {
        assertThat(Frames.textOf(unescaped(wire)).flaw()).isEqualTo(Flaw.NUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\r\\r\\n.\\r\\n", "a\\n\\r\\n.\\r\\n", "\\r\\r\\n.\\r\\n"})
    void endsAtCrLfDotCrLfWhateverStandsBefore(String wire) throws Exception {
        assertThat(Frames.textOf(unescaped(wire)).flaw()).isEqualTo(Flaw.BARE_LINE_BREAK);
    }

    @Test
    void takesALineOfExactlyTheLimitAndNoLongerNotCountingTheDotPutBefore() throws Exception {
        String longest = "." + "x".repeat(77);

        assertThat(Frames.textOf("." + longest + "\r\n.\r\n").text().octets().asLatin1())
                .isEqualTo(longest + "\r\n");
        assertThat(Frames.textOf("." + longest + "x\r\n.\r\n").flaw()).isEqualTo(Flaw.LINE_TOO_LONG);
    }

    @Test
    void takesAMessageOfExactlyTheLimitAndNoLarger() throws Exception {
        String line = "x".repeat(48) + "\r\n";

        SmtpMessageText largest = Frames.textOf(line.repeat(20) + ".\r\n");
        assertThat(largest.text().octets().length()).isEqualTo(1000);
        assertThat(largest.flaw()).isEqualTo(Flaw.NONE);

        SmtpMessageText larger = Frames.textOf(line.repeat(20) + "\r\n.\r\n");
        assertThat(larger.text().octets().isEmpty()).isTrue();
        assertThat(larger.size()).isEqualTo(1002);
        assertThat(larger.flaw()).isEqualTo(Flaw.TOO_BIG);
    }

    @Test
    void swallowsAMessageBeyondTheLimitToItsEnd() throws Exception {
        String line = "x".repeat(48) + "\r\n";

        List<SmtpFrame> frames = Frames.of("DATA\r\n", line.repeat(5000), line + ".\r\nQUIT\r\n");

        assertThat(frames.get(1).masked()).isEqualTo("(message of 250050 octets)");
        assertThat(frames.get(2)).isEqualTo(new SmtpRequest("QUIT", ""));
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }
}
