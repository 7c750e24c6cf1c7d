package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where PIPELINING is announced, replies to commands of one read go out in one flush (RFC 2920 section 3.2). */
class SmtpPipeliningTest {
    private static final String GROUP = """
            MAIL FROM:<taro@docomo.ne.jp>\r
            RCPT TO:<taro@docomo.ne.jp>\r
            RCPT TO:<nobody@docomo.ne.jp>\r
            RCPT TO:<hanako..h@docomo.ne.jp>\r
            """;

    @Test
    void sendsTheRepliesToAGroupTogether() {
        Client client = new Client(new SmtpHouse(Dialects.named("modern")));

        assertThat(client.flushesFor(GROUP + "RSET\r\n")).isEqualTo(1);
        assertThat(client.wire.replies()).hasSize(5);
        client.wire.close();
    }

    @Test
    void sendsEachReplyAtOnceWhereItIsNotAnnounced() {
        Client client = new Client(new SmtpHouse(Dialects.named("modern"), "smtp.extensions.PIPELINING=off"));

        assertThat(client.flushesFor(GROUP)).isEqualTo(4);
        assertThat(client.wire.replies()).hasSize(4);
        client.wire.close();
    }

    @Test
    void keepsNoReplyBackBehindACommandThatIsNotWholeYet() {
        Client client = new Client(new SmtpHouse(Dialects.named("modern")));

        assertThat(client.flushesFor(GROUP + "RSE")).isEqualTo(1);
        assertThat(client.wire.replies()).hasSize(4);
        assertThat(client.flushesFor("T\r\n")).isEqualTo(1);
        assertThat(client.wire.replies()).hasSize(1);
        client.wire.close();
    }

    @Test
    void keepsNoReplyBackBehindAChunkThatIsNotWholeYet() {
        Client client = new Client(new SmtpHouse(Dialects.named("modern")));

        assertThat(client.flushesFor(GROUP + "BDAT 6 LAST\r\nabcd")).isEqualTo(1);
        assertThat(client.wire.replies()).hasSize(4);
        assertThat(client.flushesFor("\r\n")).isEqualTo(1);
        assertThat(client.wire.replies()).hasSize(1);
        client.wire.close();
    }

    @Test
    void sendsWhatWaitsWithTheGoAheadOfData() {
        Client client = new Client(new SmtpHouse(Dialects.named("modern")));

        assertThat(client.flushesFor(GROUP + "DATA\r\nx\r\n.\r\nMAIL FROM:<taro@docomo.ne.jp>\r\nNOOP\r\nNOOP\r\n"))
                .as("354, 250 of the message, 250 of MAIL with the first NOOP, the second NOOP")
                .isEqualTo(4);
        assertThat(client.wire.replies()).hasSize(9);
        client.wire.close();
    }

    /** A client that has logged in, and counts flushes. */
    private static final class Client {
        private final SmtpWire wire;
        private final Flushes flushes = new Flushes();

        Client(SmtpHouse house) {
            wire = new SmtpWire(house);
            wire.sendLine("EHLO phone.example");
            wire.sendLine("AUTH PLAIN " + house.names().get("plain"));
            wire.replies();
            wire.channel().pipeline().addFirst(flushes);
        }

        int flushesFor(String octets) {
            flushes.count = 0;
            wire.send(octets.getBytes(StandardCharsets.US_ASCII));
            return flushes.count;
        }
    }

    private static final class Flushes extends ChannelOutboundHandlerAdapter {
        private int count;

        @Override
        public void flush(ChannelHandlerContext ctx) {
            count++;
            ctx.flush();
        }
    }
}
