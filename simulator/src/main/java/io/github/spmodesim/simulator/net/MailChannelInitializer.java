package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AttributeKey;
import java.util.Objects;
import java.util.function.Supplier;

/** Sets up each new connection of a mail port: its access path, TLS first, then the protocol. */
final class MailChannelInitializer extends ChannelInitializer<SocketChannel> {
    /** By which path and whose line a connection came. */
    static final AttributeKey<Access> ACCESS = AttributeKey.valueOf(MailChannelInitializer.class, "ACCESS");

    /** The same of a channel that this class has set up. */
    static Access accessOf(Channel channel) {
        return Objects.requireNonNull(channel.attr(ACCESS).get(), "ACCESS");
    }

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
        if (!ports.link().carries().test(came)) {
            transcript.note("no connection over " + came.describe() + ": the contract has no such line");
            refuse(channel);
            return;
        }
        transcript.note("connected over " + came.describe());
        channel.pipeline()
                .addLast("traffic", new TrafficHandler(ports.link().traffic().open(came)))
                .addLast(
                        "stalledWrite",
                        new StalledWriteHandler(ports.protocol().timeLimits().stalledWrite(), transcript))
                .addLast("tls", new TlsHandler(ports.tls().context()));
        ports.protocol().addTo(channel.pipeline(), transcript);
    }

    // Nearest to a network that is not there, of all that can be done once a connection is accepted.
    private static void refuse(SocketChannel channel) {
        channel.config().setSoLinger(0);
        channel.close();
    }

    /**
     * Waits for a ClientHello before anything is answered, so that plain text gets nothing but a closed connection; how long
     * all of TLS may take is the {@link TimeOutHandler}'s business.
     */
    private static final class TlsHandler extends SniHandler {
        private static final int LONGEST_CLIENT_HELLO_OCTETS = 64 * 1024;
        private static final long NO_LIMIT = 0;
        // The whole simulator has to stop within two seconds, with clients that read nothing too.
        private static final long CLOSE_NOTIFY_MILLIS = 1_000;

        TlsHandler(SslContext context) {
            super((name, promise) -> promise.setSuccess(context), LONGEST_CLIENT_HELLO_OCTETS, NO_LIMIT);
        }

        @Override
        protected SslHandler newSslHandler(SslContext context, ByteBufAllocator allocator) {
            SslHandler handler = super.newSslHandler(context, allocator);
            handler.setHandshakeTimeoutMillis(NO_LIMIT);
            handler.setCloseNotifyFlushTimeoutMillis(CLOSE_NOTIFY_MILLIS);
            return handler;
        }
    }
}
