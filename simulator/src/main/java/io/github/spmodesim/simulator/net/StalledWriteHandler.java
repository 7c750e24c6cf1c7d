package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Cuts a connection whose peer takes nothing of what waits to be sent: it is gone without a word, or does not read. A peer
 * that reads slowly is left alone. Stands next to the socket, so that only octets that really left count.
 */
final class StalledWriteHandler extends ChannelDuplexHandler {
    private final Duration limit;
    private final ConnectionTranscript transcript;
    private Optional<Future<?>> watch = Optional.empty();

    /**
     * How far the socket is.
     *
     * @param waiting octets that wait for it
     * @param begun octets that it took of the buffer it is at
     */
    private record Progress(long waiting, long begun) {
        static Progress of(ChannelHandlerContext ctx) {
            ChannelOutboundBuffer buffer = ctx.channel().unsafe().outboundBuffer();
            return buffer == null ? new Progress(0, 0) : new Progress(buffer.totalPendingWriteBytes(), begun(buffer));
        }

        private static long begun(ChannelOutboundBuffer buffer) {
            return buffer.isEmpty() ? 0 : buffer.currentProgress();
        }
    }

    /** Cuts after {@code limit} without progress; zero is never. */
    StalledWriteHandler(Duration limit, ConnectionTranscript transcript) {
        this.limit = limit;
        this.transcript = transcript;
    }

    @Override
    public void flush(ChannelHandlerContext ctx) {
        ctx.flush();
        if (watch.isEmpty() && !limit.isZero()) {
            watch(ctx, Progress.of(ctx));
        }
    }

    private void watch(ChannelHandlerContext ctx, Progress now) {
        watch = now.waiting() == 0
                ? Optional.empty()
                : Optional.of(ctx.executor().schedule(() -> look(ctx, now), limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void look(ChannelHandlerContext ctx, Progress before) {
        Progress now = Progress.of(ctx);
        if (now.waiting() > 0 && now.equals(before)) {
            transcript.note("took nothing of what was sent for " + limit.toSeconds() + " s");
            ctx.close();
        } else {
            watch(ctx, now);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        watch.ifPresent(future -> future.cancel(false));
        ctx.fireChannelInactive();
    }
}
