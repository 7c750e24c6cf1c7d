package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.access.LoginGate;
import io.netty.channel.ChannelHandlerContext;

/** What a session is told of its channel. */
final class SessionLink {
    private SessionLink() {}

    /** How the client came, where notes go, the event loop, and who is asked before a log-in. */
    static Connection of(ChannelHandlerContext ctx, ConnectionTranscript transcript, LoginGate logins) {
        return new Connection(
                MailChannelInitializer.accessOf(ctx.channel()), transcript::note, new LoopExecutor(ctx), logins);
    }
}
