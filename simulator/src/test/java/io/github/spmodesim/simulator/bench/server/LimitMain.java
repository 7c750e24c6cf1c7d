package io.github.spmodesim.simulator.bench.server;

import io.github.spmodesim.simulator.net.Listeners;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslProvider;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The limit server: the simulator's sockets and TLS, and behind them nothing but prepared octets. It shows what a machine can
 * do at all. Arguments are the TLS provider, the ready file and the directory of {@link CannedReplies}.
 */
public final class LimitMain {
    private LimitMain() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        SslProvider provider = arguments[0].equals("JDK") ? SslProvider.JDK : SslProvider.OPENSSL_REFCNT;
        SslContext tls = TlsMaterial.create(loopback).serverContext(provider, List.of("TLSv1.2", "TLSv1.3"));
        CannedReplies canned = CannedReplies.load(Path.of(arguments[2]));
        LimitMailbox mailbox = new LimitMailbox(new DefaultChannelGroup(GlobalEventExecutor.INSTANCE));
        Listeners listeners = new Listeners(loopback);
        int imap = listeners.open(0, behind(tls, () -> new LimitHandler(canned, mailbox)));
        int smtp = listeners.open(0, behind(tls, LimitSmtpHandler::new));
        ReadyNote.write(Path.of(arguments[1]), imap, smtp);
        Thread.currentThread().join();
    }

    private static ChannelHandler behind(SslContext tls, Supplier<ChannelHandler> handler) {
        return new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline()
                        .addLast(new SniHandler((name, promise) -> promise.setSuccess(tls)))
                        .addLast(handler.get());
            }
        };
    }
}
