package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.driver.wire.Arrivals.Arrival;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Makes connections of one protocol.
 *
 * @param wiring what its connections are made of
 * @param language how its replies are decoded
 * @param <R> type of the replies
 */
record WireConnector<R>(Wiring wiring, WireLanguage<R> language) {
    /**
     * A connection that stands, TLS included.
     *
     * @throws RunEnded if it does not come to stand
     */
    WireConnection<R> open(WireTarget target) throws RunEnded {
        target.tell(
                Side.REMARK,
                "to " + target.settings().host() + ":" + target.settings().port() + " by "
                        + target.task().network().accessPath());
        return target.destination().match(new Destination.Cases<WireConnection<R>, RunEnded>() {
            @Override
            public WireConnection<R> address(InetSocketAddress address) throws RunEnded {
                return connect(target, address);
            }

            @Override
            public WireConnection<R> noSuchName() throws RunEnded {
                throw unreachable(target, UnreachableReason.NO_SUCH_NAME);
            }

            @Override
            public WireConnection<R> refused() throws RunEnded {
                throw unreachable(target, UnreachableReason.CONNECTION_REFUSED);
            }

            @Override
            public WireConnection<R> silent() throws RunEnded {
                Duration limit = target.timeouts().connect().value();
                target.task().clock().pause(limit);
                throw new RunEnded(new MailOutcome.TimedOut(target.protocol(), Stage.GREETING, limit));
            }
        });
    }

    private WireConnection<R> connect(WireTarget target, InetSocketAddress address) throws RunEnded {
        Arrivals<R> arrivals = new Arrivals<>(target.task().clock());
        Arrivals<R>.Wait standing = arrivals.begin(target.timeouts().connect().value());
        ChannelFuture connecting = new Bootstrap()
                .group(wiring.group())
                .channel(NioSocketChannel.class)
                // The device's clock limits it, not wall time; Netty would end it after 30 s as a refusal.
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 0)
                .handler(pipeline(target, arrivals))
                .connect(address);
        connecting.addListener(listener(arrivals));
        Arrival<R> arrival = standing.end();
        if (arrival.kind() != Arrivals.Kind.OPENED) {
            connecting.channel().close();
            throw new RunEnded(outcome(target, arrival));
        }
        return new WireConnection<>(target, connecting.channel(), arrivals, language.shown());
    }

    private ChannelInitializer<Channel> pipeline(WireTarget target, Arrivals<R> arrivals) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) throws Exception {
                if (target.settings().security() == Security.SSL) {
                    channel.pipeline().addLast(wiring.tls().handler(target, channel.alloc()));
                }
                channel.pipeline().addLast(language.decoder().get());
                channel.pipeline().addLast(new ArrivalHandler<>(language.replies(), arrivals));
            }
        };
    }

    private ChannelFutureListener listener(Arrivals<R> arrivals) {
        return future -> {
            if (!future.isSuccess()) {
                arrivals.failed(Arrivals.Kind.NOT_CONNECTED, future.cause());
            }
        };
    }

    private MailOutcome outcome(WireTarget target, Arrival<R> arrival) {
        arrival.cause().ifPresent(cause -> target.tell(Side.REMARK, String.valueOf(cause.getMessage())));
        return switch (arrival.kind()) {
            case NOT_CONNECTED -> WireFailures.notConnected(target.protocol());
            case NOT_SECURED ->
                WireFailures.notSecured(target.protocol(), arrival.cause().orElseThrow());
            case EXPIRED ->
                new MailOutcome.TimedOut(
                        target.protocol(),
                        Stage.GREETING,
                        target.timeouts().connect().value());
            case CUT, OPENED, REPLY -> WireFailures.cut(target.protocol(), Stage.GREETING);
        };
    }

    private static RunEnded unreachable(WireTarget target, UnreachableReason reason) {
        return new RunEnded(new MailOutcome.Unreachable(target.protocol(), reason));
    }
}
