package io.github.spmodesim.simulator.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One port, which can be closed and opened again. While it is closed it is kept: whoever connects is refused, and nobody else
 * gets it as a free one. Thread-safe; its monitor is held while it opens or closes.
 */
final class ListeningPort implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListeningPort.class);

    // A loop goes round in microseconds: whoever holds the port after that many is somebody else.
    private static final int ROUNDS = 1_000;

    private final ServerBootstrap bootstrap;
    private final InetAddress bind;
    private final int port;
    private Optional<Channel> channel;
    private Optional<SocketChannel> kept = Optional.empty();
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
        if (refuses && channel.isPresent()) {
            Channel listener = channel.get();
            shut();
            kept = keep(listener);
        } else if (!refuses && channel.isEmpty() && !over) {
            channel = Optional.of(bound(port));
            letGo();
        }
    }

    // A socket that is bound and does not listen: as nobody hands it out, and a listener of this port can be opened
    // beside it. It can be bound only when the listener is really gone: the channel says that it is closed, but its
    // descriptor lives until the selector of its loop has gone round once more.
    private Optional<SocketChannel> keep(Channel listener) {
        for (int round = 1; ; round++) {
            try {
                return Optional.of(boundAlone());
            } catch (IOException e) {
                if (round == ROUNDS || !goneRound(listener.eventLoop())) {
                    LOG.warn("port {} is closed by a fault and could not be kept", port, e);
                    return Optional.empty();
                }
            }
        }
    }

    private SocketChannel boundAlone() throws IOException {
        SocketChannel bound = SocketChannel.open();
        try {
            bound.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            return bound.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            bound.close();
            throw e;
        }
    }

    private static boolean goneRound(EventLoop loop) {
        return !loop.isShuttingDown()
                && loop.submit(() -> {}).awaitUninterruptibly().isSuccess();
    }

    private void letGo() {
        kept.ifPresent(bound -> {
            try {
                bound.close();
            } catch (IOException e) {
                LOG.warn("port {} could not be let go", port, e);
            }
        });
        kept = Optional.empty();
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
        letGo();
    }
}
