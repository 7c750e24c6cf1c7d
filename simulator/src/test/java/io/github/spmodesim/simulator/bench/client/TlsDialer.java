package io.github.spmodesim.simulator.bench.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javax.net.ssl.SSLException;

/**
 * Opens connections to servers on loopback; every handshake is a full one.
 *
 * <p>It does TLS by BoringSSL where that is on the class path, for every server alike: the faster the client, the less of it is
 * in the figures. Nothing is verified, because the servers' certificates are not what is measured.
 */
final class TlsDialer implements AutoCloseable {
    private static final int LOOPS = 2;

    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(LOOPS, NioIoHandler.newFactory());
    private final SslContext tls;

    /** A dialer without connections. */
    TlsDialer() {
        try {
            tls = SslContextBuilder.forClient()
                    .sslProvider(OpenSsl.isAvailable() ? SslProvider.OPENSSL_REFCNT : SslProvider.JDK)
                    .trustManager(InsecureTrustManagerFactory.INSTANCE)
                    .protocols("TLSv1.3")
                    .endpointIdentificationAlgorithm(null)
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException("no TLS client could be made", e);
        }
    }

    /**
     * Connects to a port of this machine.
     *
     * @param handler reads what comes behind TLS, and completes the stage with a connection once the server has greeted
     */
    <C> CompletionStage<C> dial(int port, BiFunction<CompletableFuture<C>, Channel, ChannelHandler> handler) {
        CompletableFuture<C> greeted = new CompletableFuture<>();
        new Bootstrap()
                .group(loops)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        // Without the peer's name TLS has nothing to resume by.
                        channel.pipeline().addLast(tls.newHandler(channel.alloc()), handler.apply(greeted, channel));
                    }
                })
                .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .addListener(connected -> {
                    if (!connected.isSuccess()) {
                        greeted.completeExceptionally(connected.cause());
                    }
                });
        return greeted;
    }

    @Override
    public void close() {
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
