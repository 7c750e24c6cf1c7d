package io.github.spmodesim.simulator.net;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** Who waits for the sockets. */
enum Transport {
    /** The Java runtime. */
    NIO(NioServerSocketChannel.class),
    /** Linux, where {@code io.netty:netty-transport-native-epoll} with this machine's classifier is on the class path. */
    EPOLL(EpollServerSocketChannel.class);

    private final Class<? extends ServerChannel> serverChannel;

    Transport(Class<? extends ServerChannel> serverChannel) {
        this.serverChannel = serverChannel;
    }

    /** Epoll where it can be used, else NIO: both do the same, and nobody has to choose. */
    static Transport best() {
        return EPOLL.isAvailable() ? EPOLL : NIO;
    }

    /** Whether it can be used here. */
    boolean isAvailable() {
        return switch (this) {
            case NIO -> true;
            case EPOLL -> Epoll.isAvailable();
        };
    }

    IoHandlerFactory ioHandlers() {
        return switch (this) {
            case NIO -> NioIoHandler.newFactory();
            case EPOLL -> EpollIoHandler.newFactory();
        };
    }

    Class<? extends ServerChannel> serverChannel() {
        return serverChannel;
    }
}
