package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.KnownConnection;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.util.AttributeKey;
import java.util.Objects;
import java.util.function.Supplier;

/** Sets up each new connection of a mail port: its access path, TLS first, then the protocol. */
final class MailChannelInitializer extends ChannelInitializer<SocketChannel> {
    /** By which path and whose line a connection came. */
    static final AttributeKey<Access> ACCESS = AttributeKey.valueOf(MailChannelInitializer.class, "ACCESS");

    /** The same of a channel that this class has set up. */
    static Access accessOf(Channel channel) {
        return Objects.requireNonNull(channel.attr(ACCESS).get(), "ACCESS");
    }

    private static final String TLS = "tls";

    private final MailPorts.Common ports;
    private final Supplier<Access> access;
    private final LiveConnections live;

    MailChannelInitializer(MailPorts.Common ports, Supplier<Access> access, LiveConnections live) {
        this.ports = ports;
        this.access = access;
        this.live = live;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        live.add(channel);
        Access came = access.get();
        channel.attr(ACCESS).set(came);
        ConnectionTranscript transcript =
                new ConnectionTranscript(ports.transcript(), ports.service().key());
        if (!ports.link().carries().test(came)) {
            transcript.note("no connection over " + came.describe() + ": the contract has no such line");
            refuse(channel);
            return;
        }
        transcript.note("connected over " + came.describe());
        channel.pipeline()
                .addLast("traffic", new TrafficHandler(ports.link().traffic().open(came)))
                .addLast(
                        "stalledWrite",
                        new StalledWriteHandler(ports.protocol().timeLimits().stalledWrite(), transcript));
        ConnectionFaults faults = faults(came, transcript);
        faults.putOn(channel);
        if (ConnectFaults.strike(faults, channel)) {
            return;
        }
        if (!ports.plainTextAfter().isZero()) {
            channel.pipeline().addLast(new PlainTextWait(ports.plainTextAfter(), TLS));
        }
        channel.pipeline().addLast(TLS, new MailTlsHandler(ports.tls(), faults));
        ports.protocol().addTo(channel.pipeline(), transcript);
    }

    // Nearest to a network that is not there, of all that can be done once a connection is accepted.
    private static void refuse(SocketChannel channel) {
        channel.config().setSoLinger(0);
        channel.close();
    }

    private ConnectionFaults faults(Access came, ConnectionTranscript transcript) {
        FaultPlan plan = ports.link().faults();
        return new ConnectionFaults(plan, new KnownConnection(plan, ports.service(), came.path()), transcript);
    }
}
