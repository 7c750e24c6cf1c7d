package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.wire.FramePart;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.List;
import java.util.function.Function;

/**
 * Writes down what passes between codec and session; both kinds of values blank their own secrets.
 *
 * @param <F> the protocol's frames
 * @param <R> its replies
 */
final class TranscriptHandler<F, R> extends ChannelDuplexHandler {
    private final ConnectionTranscript transcript;
    private final Words<F> frames;
    private final Words<R> replies;

    /**
     * How a kind of value is written down.
     *
     * @param type the kind
     * @param lines its masked lines
     * @param <T> the kind
     */
    record Words<T>(Class<T> type, Function<T, List<String>> lines) {}

    TranscriptHandler(ConnectionTranscript transcript, Words<F> frames, Words<R> replies) {
        this.transcript = transcript;
        this.frames = frames;
        this.replies = replies;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (frames.type().isInstance(message)) {
            frames.lines().apply(frames.type().cast(message)).forEach(transcript::client);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof FramePart part) {
            transcript.client(part.masked());
        }
        ctx.fireUserEventTriggered(event);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (replies.type().isInstance(message)) {
            replies.lines().apply(replies.type().cast(message)).forEach(transcript::server);
        }
        ctx.write(message, promise);
    }
}
