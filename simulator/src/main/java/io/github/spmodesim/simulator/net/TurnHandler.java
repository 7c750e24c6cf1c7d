package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects a session to its channel: one frame in, its whole answer out, then the decoder's next turn.
 *
 * @param <F> the protocol's frames
 */
abstract class TurnHandler<F> extends SimpleChannelInboundHandler<F> {
    private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

    private final TurnDecoder decoder;
    private final ConnectionTranscript transcript;
    private final ReplyWriter writer = new ReplyWriter();
    private Optional<String> serverName = Optional.empty();
    private Runnable whenTold = () -> {};
    private TurnPhase phase = TurnPhase.CONNECTING;
    private Optional<ConversationFaults<F>> faults = Optional.empty();

    TurnHandler(Class<F> frames, TurnDecoder decoder, ConnectionTranscript transcript) {
        super(frames);
        this.decoder = decoder;
        this.transcript = transcript;
    }

    /**
     * The connection is there, and TLS is up where there is any.
     *
     * @param requestedName the server name that the client asked for, empty where it asked for none
     * @return the greeting
     */
    abstract Object connected(ChannelHandlerContext ctx, String requestedName);

    /** The session's answer to a frame. */
    abstract CompletionStage<Answer> receive(F frame);

    /** What faults have to know of the protocol. */
    abstract FaultWording<F> faultWording();

    /** What to say when the simulator itself is at fault. */
    abstract Object apology();

    /** What to say to a client that took too long. */
    abstract Object timedOut();

    /** What to say to a client whose log-in has ended. */
    abstract Object loginEnded();

    /** The connection is gone. */
    abstract void disconnected();

    /** The transcript of this connection. */
    final ConnectionTranscript transcript() {
        return transcript;
    }

    /** What goes wrong in the conversation; from {@link #connected} on. */
    final ConversationFaults<F> faults() {
        return faults.orElseThrow();
    }

    /** Whether it is the client's turn. */
    final boolean isListening() {
        return phase == TurnPhase.LISTENING;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SniCompletionEvent sni) {
            serverName = Optional.ofNullable(sni.hostname());
        } else if (event instanceof SslHandshakeCompletionEvent handshake) {
            handshakeDone(ctx, handshake);
        } else if (event == PlainStart.Begun.EVENT) {
            begin(ctx);
        } else if (event instanceof TimeOut timeOut) {
            takesTooLong(ctx, timeOut.why());
        } else if (event instanceof LoginEnded && phase != TurnPhase.ENDED) {
            end(ctx, loginEnded());
        }
        super.userEventTriggered(ctx, event);
    }

    private void handshakeDone(ChannelHandlerContext ctx, SslHandshakeCompletionEvent handshake) {
        if (handshake.isSuccess()) {
            transcript.note("TLS for " + serverName.orElse("no server name"));
            begin(ctx);
        } else {
            transcript.note("TLS failed: " + handshake.cause().getMessage());
            ctx.close();
        }
    }

    private void begin(ChannelHandlerContext ctx) {
        phase = TurnPhase.LISTENING;
        ConversationFaults<F> begun = new ConversationFaults<>(ctx.channel(), faultWording());
        faults = Optional.of(begun);
        ConversationFaults.Greeting greeting = begun.greeting(() -> connected(ctx, serverName.orElse("")));
        write(ctx, greeting.reply());
        ctx.flush();
        if (greeting.ends()) {
            closeGently(ctx);
        }
    }

    private void takesTooLong(ChannelHandlerContext ctx, String why) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        transcript.note("cut: " + why);
        if (phase == TurnPhase.CONNECTING) {
            phase = TurnPhase.ENDED;
            ctx.close();
        } else {
            end(ctx, timedOut());
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, F frame) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        phase = TurnPhase.WORKING;
        try {
            faults().answer(frame, () -> receive(frame)).whenComplete((answer, failure) -> onEventLoop(ctx, () -> answered(ctx, answer, failure)));
        } catch (Throwable e) {
            fail(ctx, e);
        }
    }

    /** Runs a step on the connection's event loop: at once where that is the running thread. */
    static void onEventLoop(ChannelHandlerContext ctx, Runnable step) {
        if (ctx.executor().inEventLoop()) {
            step.run();
        } else {
            ctx.executor().execute(step);
        }
    }

    private void answered(ChannelHandlerContext ctx, @Nullable Answer answer, @Nullable Throwable failure) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        if (answer == null) {
            fail(ctx, failure == null ? new IllegalStateException("no answer") : failure);
            return;
        }
        writer.begin(answer.replies(), answer.mayWait() && decoder.hasMore());
        whenTold = () -> goOn(ctx, answer);
        phase = TurnPhase.TELLING;
        tell(ctx);
    }

    private void goOn(ChannelHandlerContext ctx, Answer answer) {
        switch (answer.endingNow()) {
            case NONE -> takeNextTurn(ctx, answer.whenTold());
            case CLOSE -> closeGently(ctx);
            case RESET -> reset(ctx);
        }
    }

    // Replies are made while they are told: nobody above sees what goes wrong here, an Error included.
    private void tell(ChannelHandlerContext ctx) {
        if (phase != TurnPhase.TELLING || writer.isWriting()) {
            return;
        }
        try {
            boolean told = writer.writeSlice(ctx);
            if (phase == TurnPhase.TELLING && told) {
                phase = TurnPhase.LISTENING;
                whenTold.run();
            } else if (ctx.channel().isWritable()) {
                ctx.executor().execute(() -> tell(ctx));
            }
        } catch (Throwable e) {
            fail(ctx, e);
        }
    }

    /** Writes a reply and does not flush. */
    final void write(ChannelHandlerContext ctx, Object reply) {
        writer.write(ctx, reply);
    }

    private void takeNextTurn(ChannelHandlerContext ctx, Runnable expectNext) {
        expectNext.run();
        try {
            decoder.nextTurn();
        } catch (Exception e) {
            fail(ctx, e);
        }
        // In the middle of a read more replies may follow; its end flushes them.
        if (!decoder.isDecoding()) {
            writer.flush(ctx);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        writer.flush(ctx);
        ctx.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (ctx.channel().isWritable()) {
            tell(ctx);
        }
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        disconnected();
        transcript.note("closed");
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        Throwable reason = cause instanceof DecoderException && cause.getCause() != null ? cause.getCause() : cause;
        if (reason instanceof ClosedChannelException || phase == TurnPhase.ENDED) {
            return;
        }
        // A peer that goes away or talks no TLS is everyday life here; only the transcript tells of it.
        if (reason instanceof IOException) {
            phase = TurnPhase.ENDED;
            transcript.note("connection failed: " + reason);
            ctx.close();
        } else {
            fail(ctx, reason);
        }
    }

    private void fail(ChannelHandlerContext ctx, Throwable failure) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        LOG.error("The simulator failed; this is a defect of the simulator", failure);
        transcript.note("simulator failed: " + failure);
        end(ctx, apology());
    }

    private void end(ChannelHandlerContext ctx, Object lastWords) {
        phase = TurnPhase.ENDED;
        whenTold = () -> {};
        writer.drop();
        LastWords.say(ctx, lastWords);
    }

    /** Ends the connection when all that was written is on its way. */
    final void closeGently(ChannelHandlerContext ctx) {
        phase = TurnPhase.ENDED;
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    private void reset(ChannelHandlerContext ctx) {
        phase = TurnPhase.ENDED;
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> HardEnd.reset(ctx.channel()));
    }
}
