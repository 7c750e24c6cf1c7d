package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.ConnectFault;
import io.github.spmodesim.simulator.fault.ConnectTarget;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;

/** The first of the three places where something goes wrong: a connection that was just accepted. */
final class ConnectFaults implements ConnectTarget {
    private final Channel channel;

    private ConnectFaults(Channel channel) {
        this.channel = channel;
    }

    /** Strikes where something is to go wrong; whether it has. */
    static boolean strike(ConnectionFaults faults, Channel channel) {
        var strike = faults.draw(FaultPoint.CONNECT, ConnectFault.class);
        strike.ifPresent(struck -> struck.fault().strike(new ConnectFaults(channel)));
        return strike.isPresent();
    }

    @Override
    public void reset() {
        HardEnd.reset(channel);
    }

    @Override
    public void swallow() {
        channel.pipeline().addLast("blackHole", new BlackHoleHandler());
    }

    @Override
    public void say(String words) {
        swallow();
        channel.writeAndFlush(Unpooled.copiedBuffer(words, StandardCharsets.US_ASCII))
                .addListener(ChannelFutureListener.CLOSE);
    }

    private static final class BlackHoleHandler extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            ReferenceCountUtil.release(message);
        }
    }
}
