package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose client takes too long for a whole request, TLS included: from its beginning, or from the answer to
 * the request before, in wall time. No octet moves the deadline: who trickles does not hold a connection. Stands between TLS
 * and the codec.
 */
final class RequestDeadlineHandler extends ChannelDuplexHandler {
    private final Duration limit;
    private final ConnectionTranscript transcript;
    private Optional<Future<?>> deadline = Optional.empty();

    /** Closes after {@code limit}; zero is never. */
    RequestDeadlineHandler(Duration limit, ConnectionTranscript transcript) {
        this.limit = limit;
        this.transcript = transcript;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        restart(ctx);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        restart(ctx);
        ctx.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        clear();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        clear();
    }

    private void restart(ChannelHandlerContext ctx) {
        clear();
        if (!limit.isZero()) {
            deadline = Optional.of(ctx.executor().schedule(() -> close(ctx), limit.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void close(ChannelHandlerContext ctx) {
        transcript.note("no whole request for " + limit.toSeconds() + " s");
        ctx.close();
    }

    private void clear() {
        deadline.ifPresent(future -> future.cancel(false));
        deadline = Optional.empty();
    }
}
