package io.github.spmodesim.client.driver.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.TooLongFrameException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImapReplyDecoderTest {
    private static final String DIALOG = """
            * OK .
            + VXNlciBOYW1lAA==
            * 1 FETCH (UID 7 BODY[] {13}
            a: b\r\n\r\n{3}\r\nx FLAGS (\\Seen))
            +
            46 NO [AUTHENTICATIONFAILED] .
            """.replace("\r\n", "\n").replace("\n", "\r\n");

    @Test
    void readsAWholeDialog() {
        assertThat(decode(DIALOG))
                .containsExactly(
                        new ImapReply(ImapReply.Kind.UNTAGGED, "", "OK .", List.of()),
                        new ImapReply(ImapReply.Kind.CONTINUATION, "", "VXNlciBOYW1lAA==", List.of()),
                        new ImapReply(
                                ImapReply.Kind.UNTAGGED,
                                "",
                                "1 FETCH (UID 7 BODY[] {13}x FLAGS (\\Seen))",
                                List.of("a: b\r\n\r\n{3}\r\n")),
                        new ImapReply(ImapReply.Kind.CONTINUATION, "", "", List.of()),
                        new ImapReply(ImapReply.Kind.TAGGED, "46", "NO [AUTHENTICATIONFAILED] .", List.of()));
    }

    @Test
    void readsTheSameCutAtEveryOctet() {
        List<ImapReply> whole = decode(DIALOG);

        for (int cut = 1; cut < DIALOG.length(); cut++) {
            assertThat(decode(DIALOG.substring(0, cut), DIALOG.substring(cut)))
                    .as("cut at octet " + cut)
                    .isEqualTo(whole);
        }
    }

    @Test
    void readsTheSameOctetByOctet() {
        assertThat(decode(DIALOG.split(""))).isEqualTo(decode(DIALOG));
    }

    @Test
    void readsAnEmptyLiteral() {
        assertThat(decode("* 1 FETCH (BODY[] {0}\r\n)\r\n"))
                .containsExactly(new ImapReply(ImapReply.Kind.UNTAGGED, "", "1 FETCH (BODY[] {0})", List.of("")));
    }

    @Test
    void refusesALineWithoutEnd() {
        assertThatThrownBy(() -> decode("* OK " + "x".repeat(200)))
                .isInstanceOf(TooLongFrameException.class)
                .hasMessage("IMAP line: found more than 100 bytes, expected fewer");
    }

    @Test
    void refusesALiteralThatIsTooLong() {
        assertThatThrownBy(() -> decode("* 1 FETCH (BODY[] {1001}\r\n"))
                .isInstanceOf(TooLongFrameException.class)
                .hasMessage("IMAP literal: found 1001 bytes, expected at most 1000");
    }

    @Test
    void tellsStatusCodeAndWordsApart() {
        ImapReply reply = decode("8 NO [UNAVAILABLE] Temporary failure\r\n").get(0);

        assertThat(reply.status()).isEqualTo("NO");
        assertThat(reply.code()).contains("UNAVAILABLE");
        assertThat(reply.words()).isEqualTo("Temporary failure");
    }

    @Test
    void findsNoCodeInDocomosRefusal() {
        ImapReply reply = decode("8 NO authenticate failed\r\n").get(0);

        assertThat(reply.code()).isEmpty();
        assertThat(reply.words()).isEqualTo("authenticate failed");
    }

    private static List<ImapReply> decode(String... pieces) {
        EmbeddedChannel channel = new EmbeddedChannel(new ImapReplyDecoder(100, 1000));
        for (String piece : pieces) {
            channel.writeInbound(Unpooled.copiedBuffer(piece, ISO_8859_1));
        }
        List<ImapReply> replies = new ArrayList<>();
        for (ImapReply reply = channel.readInbound(); reply != null; reply = channel.readInbound()) {
            replies.add(reply);
        }
        channel.finishAndReleaseAll();
        return replies;
    }
}
