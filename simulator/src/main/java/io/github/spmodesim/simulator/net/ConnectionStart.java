package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Waits for the moment from which on a protocol is spoken: the connection is there, and its TLS is up if it has any. */
final class ConnectionStart {
    private final ConnectionTranscript transcript;
    private final BiConsumer<ChannelHandlerContext, String> begun;
    private Optional<String> serverName = Optional.empty();

    /** Tells {@code begun} then, with the server name that the client asked for, empty where it asked for none. */
    ConnectionStart(ConnectionTranscript transcript, BiConsumer<ChannelHandlerContext, String> begun) {
        this.transcript = transcript;
        this.begun = begun;
    }

    /** Something happened on the connection, which may have to do with its start. */
    void event(ChannelHandlerContext ctx, Object event) {
        if (event instanceof SniCompletionEvent sni) {
            serverName = Optional.ofNullable(sni.hostname());
        } else if (event instanceof SslHandshakeCompletionEvent handshake) {
            handshakeDone(ctx, handshake);
        } else if (event == PlainStart.Begun.EVENT) {
            begun.accept(ctx, "");
        }
    }

    private void handshakeDone(ChannelHandlerContext ctx, SslHandshakeCompletionEvent handshake) {
        if (handshake.isSuccess()) {
            transcript.note("TLS for " + serverName.orElse("no server name"));
            begun.accept(ctx, serverName.orElse(""));
        } else {
            transcript.note("TLS failed: " + handshake.cause().getMessage());
            ctx.close();
        }
    }
}
