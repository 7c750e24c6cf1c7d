package io.github.spmodesim.simulator.net;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;

/** Ends of a connection that no protocol has: below TLS, so that nothing of what it would say gets out. */
final class HardEnd {
    private HardEnd() {}

    /** Resets it where it is open still: what was sent and has not arrived is lost. For use on its event loop alone. */
    static void reset(Channel channel) {
        if (channel.isOpen()) {
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
            close(channel);
        }
    }

    /** Resets it when all that was written has gone. */
    static void resetBehindAll(ChannelHandlerContext ctx) {
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> reset(ctx.channel()));
    }

    /** Closes it without TLS's farewell. */
    static void close(Channel channel) {
        // From the first handler's place, which is next to the socket.
        channel.pipeline().firstContext().close();
    }
}
