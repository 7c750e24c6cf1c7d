package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that asks for notifications and does not read them (RFC 5465 sections 5.8 and 9). */
class NotifyOverflowTest {
    private static final String OVERFLOW =
            "* OK [NOTIFICATIONOVERFLOW] too much happened that was not read: NOTIFY NONE from here on";

    private final NotifyBench bench = new NotifyBench(Dialects.named("modern")
            .with("imap.limits.pendingNotifications", "3")
            .bind());

    @AfterEach
    void bothClose() {
        bench.close();
    }

    @Test
    void asMuchAsMayWaitIsTold() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge MailboxName))");
        bench.desk().clientReads(false);
        bench.phone("CREATE a");
        bench.append("Sent");
        bench.append("Sent");
        bench.deliver();
        bench.desk().clientReads(true);

        assertThat(bench.heard())
                .containsExactly(
                        "* LIST (\\HasNoChildren) \"/\" \"a\"",
                        "* STATUS \"Sent\" (MESSAGES 2 UIDNEXT 3)",
                        "* STATUS \"INBOX\" (MESSAGES 1 UIDNEXT 2)");
    }

    @Test
    void moreThanMayWaitIsToldAsOverflowAndThenNothing() {
        bench.desk("b1 SELECT INBOX");
        bench.desk("b2 NOTIFY SET (SELECTED (MessageNew MessageExpunge)) (PERSONAL (MailboxName))");
        bench.desk().clientReads(false);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            bench.phone("CREATE " + name);
        }
        bench.desk().clientReads(true);
        assertThat(bench.heard()).containsExactly(OVERFLOW);

        bench.phone("CREATE f");
        bench.deliver();
        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b3 NOOP")).as("as after NOTIFY NONE").containsExactly("b3 OK completed");
    }

    @Test
    void afterAnOverflowTheClientMayAskAnew() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.desk().clientReads(false);
        bench.phone("CREATE a/b/c/d/e");
        bench.desk().clientReads(true);
        assertThat(bench.heard()).containsExactly(OVERFLOW);

        bench.desk("b2 NOTIFY SET (PERSONAL (MailboxName))");
        bench.phone("CREATE g");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"g\"");
    }

    @Test
    void anOverflowIsToldBehindACommandToo() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.desk().clientReads(false);
        bench.phone("CREATE a/b/c/d/e");
        bench.desk().send("b2 NOOP\r\n".getBytes(StandardCharsets.US_ASCII));
        bench.desk().clientReads(true);
        assertThat(bench.heard()).containsExactly(OVERFLOW, "b2 OK completed");
    }

    @Test
    void whatIsNotWatchedDoesNotCount() {
        bench.desk("b1 NOTIFY SET (MAILBOXES Sent (MessageNew MessageExpunge))");
        bench.desk().clientReads(false);
        bench.phone("CREATE a/b/c/d/e");
        bench.deliver();
        bench.append("Sent");
        bench.desk().clientReads(true);

        assertThat(bench.heard()).containsExactly("* STATUS \"Sent\" (MESSAGES 1 UIDNEXT 2)");
    }

    @Test
    void whatIsToldStopsWhereTheClientStopsReadingAndACommandWaitsForTheRest() {
        bench.desk("b1 SELECT INBOX");
        bench.desk("b2 NOTIFY SET (SELECTED (MessageNew (UID) MessageExpunge))");
        bench.desk().clientReads(false);
        for (int i = 0; i < 50; i++) {
            bench.deliver();
        }
        ChannelPipeline pipeline = bench.desk().channel().pipeline();
        pipeline.addBefore(pipeline.context(ImapHandler.class).name(), "stops reading", new StopsReading(10));
        bench.desk().clientReads(true);
        assertThat(bench.heard())
                .as("EXISTS, RECENT and what was taken of the rest")
                .hasSize(10);

        assertThat(bench.desk("b3 UNSELECT")).isEmpty();
        bench.desk().clientReads(true);
        assertThat(bench.heard())
                .hasSize(43)
                .startsWith("* 9 FETCH (UID 9)")
                .endsWith("* 50 FETCH (UID 50)", "b3 OK completed");
    }

    /** A client that takes some replies and then, once, no more. */
    private static final class StopsReading extends ChannelOutboundHandlerAdapter {
        private int left;

        StopsReading(int replies) {
            this.left = replies;
        }

        @Override
        public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
            ctx.write(message, promise);
            if (--left == 0) {
                ctx.channel().unsafe().outboundBuffer().setUserDefinedWritability(1, false);
            }
        }
    }
}
