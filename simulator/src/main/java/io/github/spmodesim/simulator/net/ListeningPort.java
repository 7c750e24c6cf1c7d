package io.github.spmodesim.simulator.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** One port, which can be closed and opened again. Thread-safe; its monitor is held while it opens or closes. */
final class ListeningPort implements AutoCloseable {
    private final ServerBootstrap bootstrap;
    private final InetAddress bind;
    private final int port;
    private Optional<Channel> channel;
    private boolean over;

    /**
     * Opens a port and returns when it accepts.
     *
     * @param wanted 0 for a free one
     * @throws PortTakenException when it cannot be had
     */
    ListeningPort(ServerBootstrap bootstrap, InetAddress bind, int wanted) {
        this.bootstrap = bootstrap;
        this.bind = bind;
        Channel bound = bound(wanted);
        this.channel = Optional.of(bound);
        this.port = ((InetSocketAddress) bound.localAddress()).getPort();
    }

    private Channel bound(int wanted) {
        ChannelFuture bound =
                bootstrap.bind(new InetSocketAddress(bind, wanted)).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw new PortTakenException(
                    "Port " + wanted + " on " + bind.getHostAddress() + " cannot be listened on ("
                            + bound.cause().getMessage() + "); choose another, or 0 for a free one",
                    bound.cause());
        }
        return bound.channel();
    }

    /** Its number. */
    int port() {
        return port;
    }

    /**
     * Accepts no connection until told otherwise, or accepts them again; returns when that is so.
     *
     * @throws PortTakenException when somebody else has taken it meanwhile
     */
    synchronized void refuse(boolean refuses) {
        if (refuses) {
            shut();
        } else if (channel.isEmpty() && !over) {
            channel = Optional.of(bound(port));
        }
    }

    private void shut() {
        channel.ifPresent(open -> open.close().awaitUninterruptibly());
        channel = Optional.empty();
    }

    /** Closes it for good. */
    @Override
    public synchronized void close() {
        over = true;
        shut();
    }
}
