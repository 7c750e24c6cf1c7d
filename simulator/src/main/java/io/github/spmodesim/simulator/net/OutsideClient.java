package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.RelayDialect;
import io.github.spmodesim.simulator.dialect.RelayLimits;
import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.smtp.client.ClientSession;
import io.github.spmodesim.simulator.smtp.wire.SmtpReplyDecoder;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequestEncoder;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.stream.ChunkedWriteHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Carries parcels to the one server that stands for all other providers, over plain SMTP: one connection for each
 * destination, and no more than a number of them at a time.
 *
 * <p>A message whose final dot was sent and whose 250 never came is sent again at the next attempt, so that it may be there
 * twice: SMTP has no other way (RFC 5321 section 4.5.3.2.6), and mail that comes twice in real life came so.
 *
 * <p>Thread-safe: all state belongs to one event loop.
 */
public final class OutsideClient implements Carrier, AutoCloseable {
    private final InetSocketAddress server;
    private final RelayDialect dialect;
    private final Transcript transcript;
    private final Transport transport = Transport.best();
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, transport.ioHandlers());
    private final LiveConnections live = new LiveConnections();
    private final Map<String, OutsideLane> lanes = new HashMap<>();
    private final Deque<OutsideLane> unconnected = new ArrayDeque<>();
    private int connections;
    private boolean closed;

    /**
     * A client that has no connection yet.
     *
     * @param server where all mail for the outside goes
     * @param dialect name and bounds
     * @param transcript where connections are written down
     */
    public OutsideClient(InetSocketAddress server, RelayDialect dialect, Transcript transcript) {
        this.server = server;
        this.dialect = dialect;
        this.transcript = transcript;
    }

    @Override
    public CompletionStage<Handover> carry(Parcel parcel) {
        OutsideLane.Task task = new OutsideLane.Task(parcel, new CompletableFuture<>());
        try {
            loop.execute(() -> add(task));
        } catch (RejectedExecutionException e) {
            task.end(ending());
        }
        return task.done();
    }

    private static RemoteAnswer ending() {
        return RemoteAnswer.failed(Verdict.DEFERRED, Optional.empty(), "4.3.2", "the simulator ends");
    }

    private void add(OutsideLane.Task task) {
        if (closed) {
            task.end(ending());
            return;
        }
        String destination = task.parcel().destination();
        OutsideLane lane = lanes.get(destination);
        if (lane == null) {
            lane = new OutsideLane(destination);
            lanes.put(destination, lane);
            unconnected.add(lane);
        }
        lane.add(task);
        connectWhatMay();
    }

    private void connectWhatMay() {
        while (!closed
                && !unconnected.isEmpty()
                && connections < limits().connections().value()) {
            connect(unconnected.remove());
        }
    }

    private void connect(OutsideLane lane) {
        connections++;
        ConnectionTranscript written = new ConnectionTranscript(transcript, "outside");
        written.note("connecting to " + server + " for " + lane.destination());
        Bootstrap bootstrap = new Bootstrap()
                .group(loop)
                .channel(transport.clientChannel())
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis())
                .handler(new Initializer(lane, written));
        ChannelFuture connected = bootstrap.connect(server);
        connected.addListener(done -> {
            if (!done.isSuccess()) {
                written.note("not connected: " + done.cause().getMessage());
                lane.endAll(RemoteAnswer.failed(
                        Verdict.DEFERRED,
                        Optional.empty(),
                        "4.4.1",
                        "not connected: " + done.cause().getMessage()));
            }
        });
        connected.channel().closeFuture().addListener(closed -> disconnected(lane));
    }

    private void disconnected(OutsideLane lane) {
        connections--;
        if (lane.isEmpty()) {
            lanes.remove(lane.destination());
        } else {
            unconnected.add(lane);
        }
        connectWhatMay();
    }

    private final class Initializer extends ChannelInitializer<SocketChannel> {
        private final OutsideLane lane;
        private final ConnectionTranscript written;

        Initializer(OutsideLane lane, ConnectionTranscript written) {
            this.lane = lane;
            this.written = written;
        }

        @Override
        protected void initChannel(SocketChannel channel) {
            live.add(channel);
            ClientSession session = new ClientSession(dialect, lane.destination());
            channel.pipeline()
                    .addLast("stalledWrite", new StalledWriteHandler(stalledWrite(), written))
                    .addLast("pieces", new ChunkedWriteHandler())
                    .addLast("encoder", new SmtpRequestEncoder())
                    .addLast("decoder", new SmtpReplyDecoder())
                    .addLast("transcript", new OutsideTranscriptHandler(written))
                    .addLast("session", new OutsideHandler(session, lane, limits(), written));
        }
    }

    private RelayLimits limits() {
        return dialect.limits();
    }

    private int connectMillis() {
        return (int) Duration.ofSeconds(limits().connectSeconds().value()).toMillis();
    }

    private Duration stalledWrite() {
        return Duration.ofSeconds(limits().stalledWriteSeconds().value());
    }

    /** Closes every connection; returns when all are closed, and every parcel that was under way has its answer. */
    @Override
    public void close() {
        if (loop.isShuttingDown()) {
            return;
        }
        loop.submit(this::endAll).awaitUninterruptibly();
        live.closeAll();
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private void endAll() {
        closed = true;
        lanes.values().forEach(lane -> lane.endAll(ending()));
    }
}
