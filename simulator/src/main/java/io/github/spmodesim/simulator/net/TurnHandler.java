package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
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
    private final ConnectionStart start;
    private Optional<F> waiting = Optional.empty();
    private Runnable whenTold = TurnHandler::nothing;
    private TurnPhase phase = TurnPhase.CONNECTING;
    private Optional<ConversationFaults<F>> faults = Optional.empty();

    TurnHandler(Class<F> frames, TurnDecoder decoder, ConnectionTranscript transcript) {
        super(frames);
        this.decoder = decoder;
        this.transcript = transcript;
        this.start = new ConnectionStart(transcript, this::begin);
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

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        start.event(ctx, event);
        if (event instanceof TimeOut timeOut) {
            takesTooLong(ctx, timeOut.why());
        } else if (event instanceof LoginEnded && phase != TurnPhase.ENDED) {
            end(ctx, loginEnded());
        }
        super.userEventTriggered(ctx, event);
    }

    private static void nothing() {}

    private void begin(ChannelHandlerContext ctx, String requestedName) {
        phase = TurnPhase.LISTENING;
        faults = Optional.of(new ConversationFaults<>(ctx.channel(), faultWording()));
        ConversationFaults.Greeting greeting = faults().greeting(() -> connected(ctx, requestedName));
        writer.write(ctx, greeting.reply());
        ctx.flush();
        endOr(ctx, greeting.ending(), () -> {});
    }

    private void takesTooLong(ChannelHandlerContext ctx, String why) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        transcript.note("cut: " + why);
        end(ctx, timedOut());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, F frame) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        if (phase != TurnPhase.LISTENING) {
            waiting = Optional.of(frame);
        } else {
            work(ctx, () -> faults().answer(frame, () -> receive(frame)), true);
        }
    }

    /**
     * Tells what no frame asked for, where it is the client's turn and the client reads; a frame that comes meanwhile waits until
     * it is told.
     *
     * @return whether it was the client's turn
     */
    final boolean tellUnasked(ChannelHandlerContext ctx, Supplier<CompletionStage<Answer>> unasked) {
        boolean itsTurn = phase == TurnPhase.LISTENING && ctx.channel().isWritable();
        if (itsTurn) {
            work(ctx, unasked, false);
        }
        return itsTurn;
    }

    private void work(ChannelHandlerContext ctx, Supplier<CompletionStage<Answer>> turn, boolean asked) {
        phase = TurnPhase.WORKING;
        try {
            turn.get()
                    .whenComplete((answer, failure) ->
                            new LoopExecutor(ctx).execute(() -> answered(ctx, answer, failure, asked)));
        } catch (Throwable e) {
            fail(ctx, e);
        }
    }

    private void answered(
            ChannelHandlerContext ctx, @Nullable Answer answer, @Nullable Throwable failure, boolean asked) {
        if (phase == TurnPhase.ENDED) {
            return;
        }
        if (answer == null) {
            fail(ctx, failure == null ? new IllegalStateException("no answer") : failure);
        } else {
            startTelling(ctx, answer, asked);
        }
    }

    private void startTelling(ChannelHandlerContext ctx, Answer answer, boolean asked) {
        Runnable then = answer.whenTold();
        Runnable goOn = asked ? () -> takeNextTurn(ctx, then) : () -> takeWaiting(ctx, then);
        writer.begin(answer.replies(), answer.mayWait() && decoder.hasMore());
        whenTold = () -> endOr(ctx, answer.endingNow(), goOn);
        phase = TurnPhase.TELLING;
        tell(ctx);
    }

    private void endOr(ChannelHandlerContext ctx, Answer.Ending ending, Runnable otherwise) {
        if (ending == Answer.Ending.NONE) {
            otherwise.run();
        } else {
            phase = TurnPhase.ENDED;
            ending.endBehindAll(ctx);
        }
    }

    private void takeWaiting(ChannelHandlerContext ctx, Runnable told) {
        told.run();
        Optional<F> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(frame -> channelRead0(ctx, frame));
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
                Runnable then = whenTold;
                whenTold = TurnHandler::nothing;
                then.run();
            } else if (ctx.channel().isWritable()) {
                ctx.executor().execute(() -> tell(ctx));
            }
        } catch (Throwable e) {
            fail(ctx, e);
        }
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
        TurnPhase before = phase;
        phase = TurnPhase.ENDED;
        whenTold = TurnHandler::nothing;
        waiting = Optional.empty();
        writer.drop();
        Farewell.withWords(ctx, before, lastWords);
    }
}
