package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;

/** The port at which other providers' servers deliver: plain SMTP, no TLS. */
public final class ExchangerPort {
    private ExchangerPort() {}

    /**
     * Opens it and returns when it accepts.
     *
     * @param port 0 for a free one
     * @return the port
     * @throws PortTakenException when it cannot be had
     */
    public static int open(Listeners listeners, ProtocolPipeline protocol, Transcript transcript, int port) {
        return listeners.open(port, new Initializer(protocol, transcript, listeners.live()));
    }

    /** Adds what stands above the socket: another provider's server comes over nobody's line, and speaks no TLS. */
    static void addProtocol(Channel channel, ProtocolPipeline protocol, ConnectionTranscript written) {
        channel.attr(MailChannelInitializer.ACCESS).set(Access.by(AccessPath.OVERSEAS));
        protocol.addTo(channel.pipeline(), written);
        channel.pipeline().addLast("plainStart", new PlainStart());
    }

    private static final class Initializer extends ChannelInitializer<SocketChannel> {
        private final ProtocolPipeline protocol;
        private final Transcript transcript;
        private final LiveConnections live;

        Initializer(ProtocolPipeline protocol, Transcript transcript, LiveConnections live) {
            this.protocol = protocol;
            this.transcript = transcript;
            this.live = live;
        }

        @Override
        protected void initChannel(SocketChannel channel) {
            live.add(channel);
            ConnectionTranscript written = new ConnectionTranscript(transcript, "mx");
            written.note("connected from the outside");
            channel.pipeline()
                    .addLast(
                            "stalledWrite",
                            new StalledWriteHandler(protocol.timeLimits().stalledWrite(), written));
            addProtocol(channel, protocol, written);
        }
    }
}
