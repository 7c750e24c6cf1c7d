package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Connection;
import io.netty.channel.ChannelHandlerContext;

/** What a session is told of its channel. */
final class SessionLink {
    private SessionLink() {}

    /** How the client came, where notes go, and the event loop. */
    static Connection of(ChannelHandlerContext ctx, ConnectionTranscript transcript) {
        return new Connection(MailChannelInitializer.accessOf(ctx.channel()), transcript::note, new LoopExecutor(ctx));
    }
}
