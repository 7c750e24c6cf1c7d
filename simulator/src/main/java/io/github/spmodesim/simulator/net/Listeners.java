package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.FaultMatcher;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.util.concurrent.EventExecutorGroup;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** All listening sockets of one simulator and the event loops behind them. Thread-safe. */
public final class Listeners implements AutoCloseable {
    private static final int LOW_WATER_OCTETS = 64 * 1024;
    private static final int HIGH_WATER_OCTETS = 256 * 1024;
    // Else the kernel holds as much for each client that does not read as it likes, megaoctets each, until all TCP of
    // the
    // machine is short of memory.
    private static final int SEND_BUFFER_OCTETS = 256 * 1024;
    private static final int BACKLOG = 1024;

    private final InetAddress bind;
    private final LiveConnections live = new LiveConnections();
    private final Transport transport;
    private final EventLoopGroup acceptor;
    private final EventLoopGroup workers;
    private final List<ListeningPort> open = new CopyOnWriteArrayList<>();

    /** Listeners on this address, by the best transport that there is; none is open yet. */
    public Listeners(InetAddress bind) {
        this(bind, Transport.best());
    }

    /** The same by another transport. */
    Listeners(InetAddress bind, Transport transport) {
        this.bind = bind;
        this.transport = transport;
        this.acceptor = new MultiThreadIoEventLoopGroup(1, transport.ioHandlers());
        this.workers = new MultiThreadIoEventLoopGroup(transport.ioHandlers());
    }

    /** The connections of all listeners. */
    LiveConnections live() {
        return live;
    }

    /** Resets every open connection that fits. */
    public void reset(FaultMatcher which) {
        live.reset(which);
    }

    /**
     * Opens a port and returns when it accepts.
     *
     * @param port 0 for a free one
     * @param initializer sets up each connection
     * @return the port
     * @throws PortTakenException when the port cannot be had
     */
    public int open(int port, ChannelHandler initializer) {
        return openPort(port, initializer).port();
    }

    /** The same for a port that can be closed and opened again. */
    ListeningPort openPort(int port, ChannelHandler initializer) {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(acceptor, workers)
                .channel(transport.serverChannel())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_OCTETS)
                .childOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(LOW_WATER_OCTETS, HIGH_WATER_OCTETS))
                .childHandler(initializer);
        ListeningPort opened = new ListeningPort(bootstrap, bind, port);
        open.add(opened);
        return opened;
    }

    /** Does things later. */
    EventExecutorGroup timer() {
        return workers;
    }

    /** Closes every port and every connection; returns when all are closed. */
    @Override
    public void close() {
        open.forEach(ListeningPort::close);
        live.closeAll();
        acceptor.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        workers.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        acceptor.terminationFuture().awaitUninterruptibly();
        workers.terminationFuture().awaitUninterruptibly();
    }
}
