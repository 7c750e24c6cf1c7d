package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.time.SimulatorClock;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells the session, by a {@link TimeOut}, that its client has taken too long.
 *
 * <p>TLS and log-in have deadlines in wall time that no octet moves: who trickles does not hold a connection. After the
 * log-in silence counts, by the service's calendar (RFC 3501 section 5.4). Stands between TLS and decoder.
 */
final class TimeOutHandler extends ChannelInboundHandlerAdapter {
    private final SimulatorClock clock;
    private final TimeLimits limits;
    private Optional<Future<?>> deadline = Optional.empty();
    private Optional<SilenceAlarm> silence = Optional.empty();
    private boolean octetsCount;

    TimeOutHandler(SimulatorClock clock, TimeLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** The deadline of the log-in is kept. */
    void loggedIn() {
        clearDeadline();
    }

    /** The client has to say something within so much calendar time; each octet gives it as much anew. */
    void awaitOctets(Duration limit) {
        await(limit, true);
    }

    /** The client has to answer within so much calendar time, and octets alone are no answer. */
    void awaitAnswer(Duration limit) {
        await(limit, false);
    }

    private void await(Duration limit, boolean octets) {
        octetsCount = octets;
        silence.ifPresent(alarm -> alarm.allow(limit));
    }

    /** It is the server's turn: nothing is awaited. */
    void answering() {
        silence.ifPresent(SilenceAlarm::pause);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        silence = Optional.of(new SilenceAlarm(
                clock, ctx.executor(), () -> ctx.fireUserEventTriggered(new TimeOut("silent for too long"))));
        setDeadline(ctx, limits.handshake(), "TLS took too long");
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        boolean behindTls = event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess();
        if (behindTls || event == PlainStart.Begun.EVENT) {
            setDeadline(ctx, limits.login(), "the log-in took too long");
        }
        ctx.fireUserEventTriggered(event);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (octetsCount) {
            silence.ifPresent(SilenceAlarm::heard);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        stop();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        stop();
    }

    private void stop() {
        clearDeadline();
        silence.ifPresent(SilenceAlarm::cancel);
    }

    private void setDeadline(ChannelHandlerContext ctx, Duration limit, String why) {
        clearDeadline();
        if (!limit.isZero()) {
            deadline = Optional.of(ctx.executor()
                    .schedule(
                            () -> {
                                ctx.fireUserEventTriggered(new TimeOut(why));
                            },
                            limit.toMillis(),
                            TimeUnit.MILLISECONDS));
        }
    }

    private void clearDeadline() {
        deadline.ifPresent(future -> future.cancel(false));
        deadline = Optional.empty();
    }
}
