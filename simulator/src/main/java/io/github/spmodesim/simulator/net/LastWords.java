package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The last thing that is said on a connection. */
final class LastWords {
    private static final int FAREWELL_SECONDS = 5;

    private LastWords() {}

    /** Says it and closes, heard or not: a client that reads nothing would keep it, and the connection, waiting. */
    static void say(ChannelHandlerContext ctx, Object words) {
        ctx.writeAndFlush(words).addListener(ChannelFutureListener.CLOSE);
        Future<?> close = ctx.executor().schedule(() -> ctx.close(), FAREWELL_SECONDS, TimeUnit.SECONDS);
        ctx.channel().closeFuture().addListener(closed -> close.cancel(false));
    }
}
