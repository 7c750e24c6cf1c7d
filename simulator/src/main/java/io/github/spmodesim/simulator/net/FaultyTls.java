package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.TlsTarget;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.Future;

/** What a fault has made of one connection's TLS. */
final class FaultyTls implements TlsTarget {
    private final ChannelHandlerContext ctx;
    private Future<SslContext> context;

    FaultyTls(ChannelHandlerContext ctx, Future<SslContext> usual) {
        this.ctx = ctx;
        this.context = usual;
    }

    /** What TLS goes on with, once it is there. */
    Future<SslContext> context() {
        return context;
    }

    @Override
    public void stall() {
        context = ctx.executor().newPromise();
    }
}
