package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SingleThreadEventLoop;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ListeningPortTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aPortThatIsClosedForAWhileRefusesAndStaysItsOwn() throws IOException {
        try (Listeners listeners = new Listeners(LOOPBACK)) {
            ListeningPort port = listeners.openPort(0, new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    // Whoever connects is let be.
                }
            });
            port.refuse(true);
            port.refuse(true);
            assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> takenByAnother(port)).isInstanceOf(BindException.class);

            port.refuse(false);
            connect(port);
            assertThat(port.port()).isPositive();
        }
    }

    // NIO: a channel that says that it is closed listens until its loop has gone round once more, here late.
    @Test
    void aPortIsKeptThoughItsLoopIsBusyWhenItCloses() throws Exception {
        try (Listeners listeners = new Listeners(LOOPBACK, Transport.NIO)) {
            CompletableFuture<Channel> accepted = new CompletableFuture<>();
            ListeningPort port = listeners.openPort(0, new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    accepted.complete(channel);
                    channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
                        @Override
                        public void exceptionCaught(ChannelHandlerContext ctx, Throwable reset) {
                            ctx.close();
                        }
                    });
                }
            });
            connectAndReset(port);
            accepted.get().closeFuture().await();
            AtomicBoolean refused = new AtomicBoolean();
            Channel listener = accepted.get().parent();
            SingleThreadEventLoop loop = (SingleThreadEventLoop) listener.eventLoop();
            Runnable busy = () -> {
                while (loop.pendingTasks() == 0 && !refused.get()) {
                    Thread.onSpinWait();
                }
            };
            // Behind what the closing itself has left to do.
            listener.closeFuture().addListener(closed -> loop.execute(() -> loop.execute(busy)));

            port.refuse(true);
            refused.set(true);

            assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> takenByAnother(port)).isInstanceOf(BindException.class);
        }
    }

    @Test
    void aPortThatIsClosedForGoodIsFree() throws IOException {
        try (Listeners listeners = new Listeners(LOOPBACK)) {
            ListeningPort port = listeners.openPort(0, new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    // Nobody connects.
                }
            });
            port.refuse(true);
            port.close();

            takenByAnother(port);
        }
    }

    private static void connect(ListeningPort port) throws IOException {
        new Socket(LOOPBACK, port.port()).close();
    }

    // Leaves nothing behind that would hold the port for a while.
    private static void connectAndReset(ListeningPort port) throws IOException {
        try (Socket socket = new Socket(LOOPBACK, port.port())) {
            socket.setSoLinger(true, 0);
        }
    }

    private static void takenByAnother(ListeningPort port) throws IOException {
        try (ServerSocket another = new ServerSocket()) {
            another.setReuseAddress(false);
            another.bind(new InetSocketAddress(LOOPBACK, port.port()));
        }
    }
}
