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
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects a session to its channel: one frame in, its whole answer out, then the decoder's next turn.
 *
 * <p>Replies are taken from the answer only while the channel can be written to, so that a client that does not read stops
 * its own session and costs no memory.
 *
 * @param <F> the protocol's frames
 */
abstract class TurnHandler<F> extends SimpleChannelInboundHandler<F> {
    private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

    private final TurnDecoder decoder;
    private final ConnectionTranscript transcript;
    private Optional<String> serverName = Optional.empty();
    private Iterator<?> replies = Collections.emptyIterator();
    private Runnable whenTold = () -> {};
    private boolean telling;
    private boolean writing;
    private boolean failed;

    /**
     * What a session answers.
     *
     * @param replies in order, made as they are taken
     * @param whenTold sets how the next frame is to be read; not run before the last reply is written
     * @param close whether the connection ends then
     */
    record Answer(Iterator<?> replies, Runnable whenTold, boolean close) {}

    TurnHandler(Class<F> frames, TurnDecoder decoder, ConnectionTranscript transcript) {
        super(frames);
        this.decoder = decoder;
        this.transcript = transcript;
    }

    /**
     * The connection is there and TLS is up.
     *
     * @param requestedName the server name that the client asked for, empty where it asked for none
     * @return the greeting
     */
    abstract Object connected(ChannelHandlerContext ctx, String requestedName);

    /** The session's answer to a frame. */
    abstract CompletionStage<Answer> receive(F frame);

    /** What to say when the simulator itself is at fault. */
    abstract Object apology();

    /** The connection is gone. */
    abstract void disconnected();

    /** The transcript of this connection. */
    final ConnectionTranscript transcript() {
        return transcript;
    }

    /** Whether an answer is being told. */
    final boolean isTelling() {
        return telling;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SniCompletionEvent sni) {
            serverName = Optional.ofNullable(sni.hostname());
        } else if (event instanceof SslHandshakeCompletionEvent handshake) {
            handshakeDone(ctx, handshake);
        }
        super.userEventTriggered(ctx, event);
    }

    private void handshakeDone(ChannelHandlerContext ctx, SslHandshakeCompletionEvent handshake) {
        if (handshake.isSuccess()) {
            transcript.note("TLS for " + serverName.orElse("no server name"));
            write(ctx, connected(ctx, serverName.orElse("")));
            ctx.flush();
        } else {
            transcript.note("TLS failed: " + handshake.cause().getMessage());
            ctx.close();
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, F frame) {
        telling = true;
        try {
            receive(frame).whenComplete((answer, failure) -> onEventLoop(ctx, () -> answered(ctx, answer, failure)));
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
        if (answer == null) {
            fail(ctx, failure == null ? new IllegalStateException("no answer") : failure);
            return;
        }
        replies = answer.replies();
        whenTold = answer.close() ? () -> closeGently(ctx) : () -> takeNextTurn(ctx, answer.whenTold());
        tell(ctx);
    }

    // Replies are made while they are told: nobody above sees what goes wrong here, an Error included.
    private void tell(ChannelHandlerContext ctx) {
        try {
            writeWhileWritable(ctx);
            if (!failed && !replies.hasNext()) {
                telling = false;
                whenTold.run();
            }
        } catch (Throwable e) {
            fail(ctx, e);
        }
    }

    // A flush can make the channel writable again at once, which must not start a second telling inside this one.
    private void writeWhileWritable(ChannelHandlerContext ctx) {
        writing = true;
        try {
            do {
                while (ctx.channel().isWritable() && replies.hasNext()) {
                    write(ctx, replies.next());
                }
                ctx.flush();
            } while (ctx.channel().isWritable() && replies.hasNext());
        } finally {
            writing = false;
        }
    }

    /** Writes a reply; one that cannot be written is a defect, not a gap in the conversation. */
    final void write(ChannelHandlerContext ctx, Object reply) {
        ctx.write(reply).addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private void takeNextTurn(ChannelHandlerContext ctx, Runnable expectNext) {
        expectNext.run();
        try {
            decoder.nextTurn();
        } catch (Exception e) {
            fail(ctx, e);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (telling && !writing && ctx.channel().isWritable()) {
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
        if (reason instanceof ClosedChannelException) {
            return;
        }
        // A peer that goes away or talks no TLS is everyday life here; only the transcript tells of it.
        if (reason instanceof IOException) {
            transcript.note("connection failed: " + reason);
            ctx.close();
        } else {
            fail(ctx, reason);
        }
    }

    private void fail(ChannelHandlerContext ctx, Throwable failure) {
        if (failed) {
            return;
        }
        failed = true;
        telling = false;
        whenTold = () -> {};
        replies = Collections.emptyIterator();
        LOG.error("The simulator failed; this is a defect of the simulator", failure);
        transcript.note("simulator failed: " + failure);
        ctx.writeAndFlush(apology()).addListener(ChannelFutureListener.CLOSE);
    }

    /** Ends the connection when all that was written is on its way. */
    static void closeGently(ChannelHandlerContext ctx) {
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
}
