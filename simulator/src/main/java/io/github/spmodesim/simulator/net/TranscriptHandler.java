package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.wire.FramePart;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes down what passes between codec and session; both kinds of values blank their own secrets.
 *
 * <p>Of many replies in a row the first {@link #MOST_IN_A_ROW} are written down and the others counted: a mailbox of ten
 * thousand messages would cost more to write down than to tell, and push the whole conversation out of the transcript.
 *
 * @param <F> the protocol's frames
 * @param <R> its replies
 */
final class TranscriptHandler<F, R> extends ChannelDuplexHandler {
    /** Replies of data in a row that are written down. */
    static final int MOST_IN_A_ROW = 200;

    private final ConnectionTranscript transcript;
    private final Words<F> frames;
    private final Words<R> replies;
    private int inARow;

    /**
     * How a kind of value is written down.
     *
     * @param type the kind
     * @param lines its masked lines
     * @param counted whether a value is one of possibly many that may be counted instead
     * @param <T> the kind
     */
    record Words<T>(Class<T> type, Function<T, List<String>> lines, Predicate<T> counted) {
        /** Values that are all written down. */
        Words(Class<T> type, Function<T, List<String>> lines) {
            this(type, lines, value -> false);
        }
    }

    TranscriptHandler(ConnectionTranscript transcript, Words<F> frames, Words<R> replies) {
        this.transcript = transcript;
        this.frames = frames;
        this.replies = replies;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (frames.type().isInstance(message)) {
            endRow();
            frames.lines().apply(frames.type().cast(message)).forEach(transcript::client);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof FramePart part) {
            endRow();
            transcript.client(part.masked());
        }
        ctx.fireUserEventTriggered(event);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (replies.type().isInstance(message)) {
            writeDown(replies.type().cast(message));
        }
        ctx.write(message, promise);
    }

    private void writeDown(R reply) {
        if (replies.counted().test(reply)) {
            inARow++;
        } else {
            endRow();
        }
        if (inARow <= MOST_IN_A_ROW) {
            replies.lines().apply(reply).forEach(transcript::server);
        }
    }

    private void endRow() {
        if (inARow > MOST_IN_A_ROW) {
            transcript.note("… (" + (inARow - MOST_IN_A_ROW) + " more replies)");
        }
        inARow = 0;
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        endRow();
        ctx.fireChannelInactive();
    }
}
