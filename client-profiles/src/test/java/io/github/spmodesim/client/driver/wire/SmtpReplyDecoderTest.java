package io.github.spmodesim.client.driver.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpReplyDecoderTest {
    private static final String DIALOG =
            "220 ESMTP Server Ready\r\n250-docomo.ne.jp\r\n250-AUTH PLAIN\r\n250 SIZE\r\n334\r\n235 ok\r\n";

    @Test
    void readsLinesUpToTheLastOfAReply() {
        assertThat(decode(DIALOG))
                .containsExactly(
                        new SmtpReply(220, List.of("ESMTP Server Ready")),
                        new SmtpReply(250, List.of("docomo.ne.jp", "AUTH PLAIN", "SIZE")),
                        new SmtpReply(334, List.of("")),
                        new SmtpReply(235, List.of("ok")));
    }

    @Test
    void readsTheSameCutAtEveryOctet() {
        for (int cut = 1; cut < DIALOG.length(); cut++) {
            assertThat(decode(DIALOG.substring(0, cut), DIALOG.substring(cut)))
                    .as("cut at octet " + cut)
                    .isEqualTo(decode(DIALOG));
        }
    }

    @Test
    void refusesWhatIsNoReply() {
        assertThatThrownBy(() -> decode("* OK .\r\n"))
                .isInstanceOf(DecoderException.class)
                .hasMessage("SMTP reply: found \"* OK .\", expected a reply code and at most 100 lines");
    }

    private static List<SmtpReply> decode(String... pieces) {
        EmbeddedChannel channel = new EmbeddedChannel(new SmtpReplyDecoder(100));
        for (String piece : pieces) {
            channel.writeInbound(Unpooled.copiedBuffer(piece, UTF_8));
        }
        List<SmtpReply> replies = new ArrayList<>();
        for (SmtpReply reply = channel.readInbound(); reply != null; reply = channel.readInbound()) {
            replies.add(reply);
        }
        channel.finishAndReleaseAll();
        return replies;
    }
}
