package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.LineBasedFrameDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Hands the last line of each SMTP reply to who waits for it; the first reply is the greeting. For one connection's event loop. */
final class SmtpReplyHandler extends LineBasedFrameDecoder {
    private static final int LONGEST_LINE = 4_096;

    private final CompletableFuture<SmtpConnection> greeted;
    private final SmtpConnection connection;
    private CompletableFuture<String> expected = new CompletableFuture<>();

    SmtpReplyHandler(CompletableFuture<SmtpConnection> greeted, Channel channel) {
        super(LONGEST_LINE);
        this.greeted = greeted;
        this.connection = new SmtpConnection(channel, this);
    }

    void expect(CompletableFuture<String> reply) {
        expected = reply;
    }

    @Override
    protected @Nullable Object decode(ChannelHandlerContext ctx, ByteBuf octets) throws Exception {
        ByteBuf line = (ByteBuf) super.decode(ctx, octets);
        if (line != null) {
            read(line.toString(StandardCharsets.US_ASCII));
            line.release();
        }
        return null;
    }

    private void read(String line) {
        if (line.length() > 3 && line.charAt(3) == '-') {
            return;
        }
        if (greeted.isDone()) {
            expected.complete(line);
        } else {
            greeted.complete(connection);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        fail(new IOException("the server closed the connection"));
        super.channelInactive(ctx);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        fail(cause);
        ctx.close();
    }

    void fail(Throwable cause) {
        greeted.completeExceptionally(cause);
        expected.completeExceptionally(cause);
    }
}
