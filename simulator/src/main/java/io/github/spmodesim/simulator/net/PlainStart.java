package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Tells the handlers of a connection without TLS, by the user event {@link Begun}, that it is there; TLS tells the others by
 * its own event. Stands behind the session, so that every handler is there to hear it.
 */
final class PlainStart extends ChannelInboundHandlerAdapter {
    /** The connection is there, and there will be no TLS. */
    enum Begun {
        /** The one value. */
        EVENT
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        if (ctx.channel().isActive()) {
            begin(ctx);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        begin(ctx);
        ctx.fireChannelActive();
    }

    private void begin(ChannelHandlerContext ctx) {
        ctx.pipeline().fireUserEventTriggered(Begun.EVENT);
        ctx.pipeline().remove(this);
    }
}
