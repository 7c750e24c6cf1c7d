package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {
    @Test
    void writesAHyphenAfterTheCodeInAllLinesButTheLast() {
        assertThat(written(new SmtpReply(250, List.of("docomo.ne.jp", "AUTH PLAIN", "SIZE"))))
                .isEqualTo("250-docomo.ne.jp\r\n250-AUTH PLAIN\r\n250 SIZE\r\n");
    }

    @Test
    void writesASpaceBeforeAnEmptyText() {
        assertThat(written(SmtpReply.of(334, ""))).isEqualTo("334 \r\n");
    }

    @Test
    void refusesWhatWouldBeTwoReplies() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpReply.of(250, "a\r\n550 b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmtpReply(250, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpReply.of(25, "a"))
                .withMessageContaining("got 25");
    }

    private static String written(SmtpReply reply) {
        EmbeddedChannel channel = new EmbeddedChannel(new SmtpReplyEncoder());
        channel.writeOutbound(reply);
        ByteBuf octets = channel.readOutbound();
        try {
            return octets.toString(StandardCharsets.US_ASCII);
        } finally {
            octets.release();
        }
    }
}
