package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SniHandler;
import io.netty.util.AttributeKey;
import java.util.function.Supplier;

/** Sets up each new connection of a mail port: its access path, TLS first, then the protocol. */
final class MailChannelInitializer extends ChannelInitializer<SocketChannel> {
    /** By which path and whose line a connection came. */
    static final AttributeKey<Access> ACCESS = AttributeKey.valueOf(MailChannelInitializer.class, "ACCESS");

    private static final int LONGEST_CLIENT_HELLO_OCTETS = 64 * 1024;
    private static final long HANDSHAKE_MILLIS = 20_000;

    private final MailPorts.Common ports;
    private final Supplier<Access> access;
    private final LiveConnections live;

    MailChannelInitializer(MailPorts.Common ports, Supplier<Access> access, LiveConnections live) {
        this.ports = ports;
        this.access = access;
        this.live = live;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        live.add(channel);
        Access came = access.get();
        channel.attr(ACCESS).set(came);
        ConnectionTranscript transcript =
                new ConnectionTranscript(ports.transcript(), ports.service().key());
        transcript.note("connected over " + came.path()
                + came.line().subscriber().map(id -> ", line of " + id.value()).orElse(""));
        channel.pipeline().addLast("tls", sniHandler());
        ports.protocol().addTo(channel.pipeline(), transcript);
    }

    // Waits for a ClientHello before anything is answered, so that plain text gets nothing but a closed connection.
    private SniHandler sniHandler() {
        return new SniHandler(
                (name, promise) -> promise.setSuccess(ports.tls().context()),
                LONGEST_CLIENT_HELLO_OCTETS,
                HANDSHAKE_MILLIS);
    }
}
