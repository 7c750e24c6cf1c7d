package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client makes of its log-in, the transcript never shows the password (claim B2). */
class ImapSecretsTest {
    private static final String PASSWORD = "Ab3%efGh9!";
    private static final String BASE64 = "QWIzJWVmR2g5IQ==";

    private final ImapBench bench = new ImapBench();

    static Stream<Arguments> logIns() {
        return Stream.of(
                arguments("a1 LOGIN taro-d Ab3%efGh9!\r\n", "C: a1 LOGIN taro-d ********"),
                arguments("a1 LOGIN taro-d \"Ab3%efGh9!\"\r\n", "C: a1 LOGIN taro-d ********"),
                arguments("a1 LOGIN \"taro-d\" \"Ab3%efGh9!\"\r\n", "C: a1 LOGIN \"taro-d\" ********"),
                arguments("a1 LOGIN {6+}\r\ntaro-d {10+}\r\nAb3%efGh9!\r\n", "C: a1 LOGIN {6+}  ********"),
                arguments(
                        "a1 LOGIN taro-d {10}\r\nAb3%efGh9!\r\n",
                        "C: a1 LOGIN taro-d ********\nimap-1 S: + .\nimap-1 C: (literal)"),
                arguments(
                        "a1 LOGIN {6}\r\ntaro-d Ab3%efGh9!\r\n",
                        "C: a1 LOGIN {6}\nimap-1 S: + .\nimap-1 C: (literal) ********"),
                arguments(
                        "a1 LOGIN {6}\r\ntaro-d {10}\r\nAb3%efGh9!\r\n",
                        "C: (literal) ********\nimap-1 S: + .\nimap-1 C: (literal)"),
                arguments("a1 LOGIM {6}\r\ntaro-d Ab3%efGh9!\r\n", "C: a1 ******** ********\nimap-1 S: + ."),
                arguments("a1 AUTHENTICATE PLAIN " + BASE64 + "\r\n", "C: a1 AUTHENTICATE PLAIN ********"),
                arguments("a1 AUTHENTICATE login\r\n*\r\n", "C: a1 AUTHENTICATE login"),
                arguments("a1 AUTHENTICATE LOGIN\r\nZHRhcm8=\r\n" + BASE64 + "\r\n", "C: ********"));
    }

    @ParameterizedTest
    @MethodSource("logIns")
    void aLogInIsShownWithoutIt(String sent, String shown) {
        assertThat(transcriptOf(sent)).contains(shown + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1 LOGIN taro-d \"Ab3%efGh9!",
                "a1 LOGIN  taro-d Ab3%efGh9!",
                "a1 LOGIN taro-d  Ab3%efGh9!",
                "a1 LOGIN taro-d x Ab3%efGh9!",
                "a1 LOGIN Ab3%efGh9!",
                "a1 LOGIN(taro-d Ab3%efGh9!",
                "a1 LOGIM taro-d Ab3%efGh9!",
                "a1 LOGINtaro-d Ab3%efGh9!",
                "a1 LOGIN\ttaro-d\tAb3%efGh9!",
                "a1 \"LOGIN\" taro-d Ab3%efGh9!",
                "a1 AUTHENTICATE PLAIN x Ab3%efGh9!",
                "a1 AUTHENTICATE (Ab3%efGh9!",
                "a1 AUTH LOGIN Ab3%efGh9!",
                "LOGIN taro-d Ab3%efGh9!",
                "taro-d Ab3%efGh9!",
                "Ab3%efGh9!",
                "a1 Ab3%efGh9!",
                "a1 LOGIN taro-d {3+}Ab3%efGh9!",
                "LOGIN {6}\r\ntaro-d Ab3%efGh9!",
                "a1 {6}\r\ntaro-d Ab3%efGh9!",
                "a1 Ab3%efGh9! {6}\r\ntaro-d",
                "a1 AUTHENTICATE {5}\r\nPLAIN Ab3%efGh9!",
                "a1 LOGIN {6}\r\ntaro-dAb3%efGh9! {3}\r\nabc"
            })
    void aBrokenLogInDoesNotShowItEither(String sent) {
        transcriptOf(sent + "\r\n");
    }

    @Test
    void theResponseOfARefusedMechanismIsNotShown() {
        transcriptOf("a1 AUTHENTICATE PLAIN\r\n" + BASE64 + "\r\n");
    }

    @Test
    void whatIsNoLogInIsShownWhole() {
        assertThat(transcriptOf("a1 ID (\"name\" \"x\")\r\n")).contains("C: a1 ID (\"name\" \"x\")\n");
        assertThat(new ImapRequest("a1", "fetch", ImapArguments.of(" 1 FLAGS")).masked())
                .isEqualTo("a1 FETCH 1 FLAGS");
    }

    @Test
    void aFrameDoesNotShowItWhenPrintedInATest() {
        assertThat(new ImapLine(BASE64, true)).hasToString("ImapLine[********]");
        assertThat(new ImapRequest("a1", "LOGIN", ImapArguments.of(" taro-d " + PASSWORD)).toString())
                .doesNotContain(PASSWORD);
    }

    private String transcriptOf(String sent) {
        try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
            wire.send(sent.getBytes(StandardCharsets.UTF_8));
            wire.replies();
            String transcript = TranscriptPrinter.print(wire.transcript().entries());
            for (String secret : new String[] {PASSWORD, PASSWORD.substring(3), BASE64}) {
                assertThat(transcript).doesNotContainIgnoringCase(secret);
            }
            return transcript;
        }
    }
}
