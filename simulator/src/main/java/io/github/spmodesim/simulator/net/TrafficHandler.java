package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/** Counts a connection's octets of the wire. Stands below TLS, next to the socket. */
final class TrafficHandler extends ChannelDuplexHandler {
    private final TrafficLedger.Meter meter;

    TrafficHandler(TrafficLedger.Meter meter) {
        this.meter = meter;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof ByteBuf octets) {
            meter.came(octets.readableBytes());
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof ByteBuf octets) {
            meter.went(octets.readableBytes());
        }
        ctx.write(message, promise);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof LoggedIn loggedIn) {
            meter.loggedIn(loggedIn.subscriber().imapId());
        }
        ctx.fireUserEventTriggered(event);
    }
}
