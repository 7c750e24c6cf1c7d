package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.RelayLimits;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.smtp.client.ClientSession;
import io.github.spmodesim.simulator.smtp.client.ClientStep;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.StuffedText;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.Future;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A session with another provider's server on its channel: hands over what its lane has, then says good-bye. */
final class OutsideHandler extends SimpleChannelInboundHandler<SmtpReply> {
    private final ClientSession session;
    private final OutsideLane lane;
    private final RelayLimits limits;
    private final ConnectionTranscript transcript;
    private Optional<OutsideLane.Task> current = Optional.empty();
    private Optional<Future<?>> deadline = Optional.empty();

    OutsideHandler(ClientSession session, OutsideLane lane, RelayLimits limits, ConnectionTranscript transcript) {
        super(SmtpReply.class);
        this.session = session;
        this.lane = lane;
        this.limits = limits;
        this.transcript = transcript;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        awaitReply(ctx, limits.replySeconds().value());
        ctx.fireChannelActive();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, SmtpReply reply) {
        clearDeadline();
        session.receive(reply).doneBy(new Steps(ctx));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        lost(ctx, "the connection was closed");
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        boolean closed = cause instanceof ClosedChannelException;
        lost(ctx, closed ? "the connection was closed" : "the connection failed: " + cause.getMessage());
    }

    private void lost(ChannelHandlerContext ctx, String why) {
        clearDeadline();
        transcript.note(why);
        if (session.awaitsVerdict()) {
            transcript.note("in doubt: the message may be there, its 250 is not; it will be sent again");
        }
        session.lost(why).doneBy(new Steps(ctx));
    }

    private void awaitReply(ChannelHandlerContext ctx, int seconds) {
        clearDeadline();
        if (seconds > 0) {
            deadline = Optional.of(ctx.executor()
                    .schedule(() -> lost(ctx, "no reply within " + seconds + " seconds"), seconds, TimeUnit.SECONDS));
        }
    }

    private void clearDeadline() {
        deadline.ifPresent(future -> future.cancel(false));
        deadline = Optional.empty();
    }

    private final class Steps implements ClientStep.Doer {
        private final ChannelHandlerContext ctx;

        Steps(ChannelHandlerContext ctx) {
            this.ctx = ctx;
        }

        @Override
        public void say(ClientStep.Say say) {
            write(say.request());
            awaitReply(ctx, limits.replySeconds().value());
        }

        // Not at once: whatever came together with the 354 came before the dot, and is no reply to it.
        @Override
        public void sendText(ClientStep.SendText text) {
            ctx.executor().execute(() -> {
                if (ctx.channel().isActive()) {
                    writeText(text.text());
                }
            });
        }

        // How long the text itself takes is the stalled-write limit's business.
        private void writeText(Octets text) {
            ctx.writeAndFlush(new StuffedText(text)).addListener(sent -> {
                if (!sent.isSuccess()) {
                    exceptionCaught(ctx, sent.cause());
                    return;
                }
                session.textSent();
                if (session.awaitsVerdict()) {
                    awaitReply(ctx, limits.finalReplySeconds().value());
                }
            });
        }

        @Override
        public void ready() {
            current = lane.next();
            current.map(task -> session.begin(task.parcel()))
                    .orElseGet(session::quit)
                    .doneBy(this);
        }

        @Override
        public void settled(ClientStep.Settled settled) {
            OutsideLane.Task task = current.orElseThrow();
            current = Optional.empty();
            task.done().complete(settled.handover());
            if (settled.goesOn()) {
                // Not at once: what cannot be sent is settled as soon as it is begun, one upon the other.
                ctx.executor().execute(this::goOn);
            } else {
                hangUp();
            }
        }

        private void goOn() {
            if (ctx.channel().isActive()) {
                ready();
            }
        }

        @Override
        public void turnedAway(ClientStep.TurnedAway away) {
            lane.endAll(away.answer());
            hangUp();
        }

        @Override
        public void hangUp() {
            ctx.close();
        }

        private void write(Object message) {
            ctx.writeAndFlush(message).addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
        }
    }
}
