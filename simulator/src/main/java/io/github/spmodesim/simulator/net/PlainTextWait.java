package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Has a connection go on without TLS when its client has said nothing for so long, as one does that waits for a greeting in
 * plain text. Stands before TLS.
 */
final class PlainTextWait extends ChannelInboundHandlerAdapter {
    private final Duration wait;
    private final String tls;
    private Optional<Future<?>> deadline = Optional.empty();

    /**
     * Waits for TLS.
     *
     * @param tls the name of the handler that is taken out then
     */
    PlainTextWait(Duration wait, String tls) {
        this.wait = wait;
        this.tls = tls;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        deadline = Optional.of(ctx.executor().schedule(() -> goOnWithout(ctx), wait.toMillis(), TimeUnit.MILLISECONDS));
        ctx.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ctx.pipeline().remove(this);
        ctx.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        clearDeadline();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        clearDeadline();
    }

    private void clearDeadline() {
        deadline.ifPresent(future -> future.cancel(false));
        deadline = Optional.empty();
    }

    private void goOnWithout(ChannelHandlerContext ctx) {
        ctx.pipeline().remove(tls);
        ctx.pipeline().addLast(new PlainStart());
        ctx.pipeline().remove(this);
    }
}
