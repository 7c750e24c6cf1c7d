package io.github.spmodesim.simulator.net;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Ends a connection from this side. */
final class Farewell {
    private static final int MOST_SECONDS = 5;

    private Farewell() {}

    /** With last words, and without them where nothing was said before or the client does not take them in time. */
    static void withWords(ChannelHandlerContext ctx, TurnPhase phase, Object lastWords) {
        if (phase == TurnPhase.CONNECTING) {
            ctx.close();
            return;
        }
        ctx.writeAndFlush(lastWords).addListener(ChannelFutureListener.CLOSE);
        // A client that reads nothing would keep the last words, and the connection, waiting.
        Future<?> close = ctx.executor().schedule(() -> ctx.close(), MOST_SECONDS, TimeUnit.SECONDS);
        ctx.channel().closeFuture().addListener(closed -> close.cancel(false));
    }

    /** When all that was written is on its way. */
    static void behindAll(ChannelHandlerContext ctx) {
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
}
