package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.util.AttributeKey;
import java.util.function.Supplier;

/** Sets up each new connection of a mail port: its access path, TLS first, then the protocol. */
final class MailChannelInitializer extends ChannelInitializer<SocketChannel> {
    /** By which path and whose line a connection came. */
    static final AttributeKey<Access> ACCESS = AttributeKey.valueOf(MailChannelInitializer.class, "ACCESS");

    private static final int LONGEST_CLIENT_HELLO_OCTETS = 64 * 1024;
    private static final long HANDSHAKE_MILLIS = 20_000;

    private final Door door;
    private final Supplier<Access> access;
    private final LiveConnections live;

    /**
     * What stands behind a mail port.
     *
     * @param service which protocol
     * @param tls the server's certificate and TLS versions
     * @param protocol the protocol's handlers
     * @param transcript where every connection is written down
     */
    record Door(Service service, SslContext tls, ProtocolPipeline protocol, Transcript transcript) {}

    MailChannelInitializer(Door door, Supplier<Access> access, LiveConnections live) {
        this.door = door;
        this.access = access;
        this.live = live;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        live.add(channel);
        Access came = access.get();
        channel.attr(ACCESS).set(came);
        ConnectionTranscript transcript =
                new ConnectionTranscript(door.transcript(), door.service().key());
        transcript.note("connected over " + came.path()
                + came.line().subscriber().map(id -> ", line of " + id.value()).orElse(""));
        channel.pipeline().addLast("tls", sniHandler());
        door.protocol().addTo(channel.pipeline(), transcript);
    }

    // Waits for a ClientHello before anything is answered, so that plain text gets nothing but a closed connection.
    private SniHandler sniHandler() {
        return new SniHandler(
                (name, promise) -> promise.setSuccess(door.tls()), LONGEST_CLIENT_HELLO_OCTETS, HANDSHAKE_MILLIS);
    }
}
