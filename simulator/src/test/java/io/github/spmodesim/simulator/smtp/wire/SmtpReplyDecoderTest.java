package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpReplyDecoderTest {
    private final EmbeddedChannel channel = new EmbeddedChannel(new SmtpReplyDecoder(), new SmtpRequestEncoder());

    @Test
    void putsTheLinesOfAReplyTogether() {
        assertThat(replies("220 mx.example.com\r\n250-mx\r\n250-SIZE 10\r\n250 HELP\r\n250\r\n354-\n354 \n"))
                .containsExactly(
                        SmtpReply.of(220, "mx.example.com"),
                        new SmtpReply(250, List.of("mx", "SIZE 10", "HELP")),
                        SmtpReply.of(250, ""),
                        new SmtpReply(354, List.of("", "")));
    }

    @Test
    void readsTheSameOctetByOctet() {
        List<SmtpReply> found = new ArrayList<>();
        for (char octet : "250-a\r\n250 b\r\n421 c\r\n".toCharArray()) {
            found.addAll(replies(String.valueOf(octet)));
        }

        assertThat(found).containsExactly(new SmtpReply(250, List.of("a", "b")), SmtpReply.of(421, "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n", "\r\n", "25 a\r\n", "150 a\r\n", "250;a\r\n"})
    void refusesWhatIsNoReply(String octets) {
        assertThatThrownBy(() -> replies(octets)).isInstanceOf(DecoderException.class);
    }

    @Test
    void boundsALineWithoutEndAndAReplyWithoutEnd() {
        assertThatThrownBy(() -> replies("250 " + "x".repeat(5_000))).isInstanceOf(DecoderException.class);
        assertThatThrownBy(() -> replies("250-x\r\n".repeat(300))).isInstanceOf(DecoderException.class);
    }

    @Test
    void aRequestIsOneLineAndNeverTwo() {
        channel.writeOutbound(new SmtpRequest("MAIL", "FROM:<\u00e3@example.com>"));
        channel.writeOutbound(new SmtpRequest("QUIT", ""));

        assertThat(sent()).isEqualTo("MAIL FROM:<\u00e3@example.com>\r\nQUIT\r\n");
        assertThatThrownBy(() -> channel.writeOutbound(new SmtpRequest("MAIL", "FROM:<a>\r\nRSET")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private String sent() {
        StringBuilder sent = new StringBuilder();
        for (ByteBuf buffer = channel.readOutbound(); buffer != null; buffer = channel.readOutbound()) {
            sent.append(buffer.toString(StandardCharsets.ISO_8859_1));
            buffer.release();
        }
        return sent.toString();
    }

    private List<SmtpReply> replies(String octets) {
        channel.writeInbound(Unpooled.copiedBuffer(octets, StandardCharsets.ISO_8859_1));
        List<SmtpReply> replies = new ArrayList<>();
        for (SmtpReply reply = channel.readInbound(); reply != null; reply = channel.readInbound()) {
            replies.add(reply);
        }
        return replies;
    }
}
