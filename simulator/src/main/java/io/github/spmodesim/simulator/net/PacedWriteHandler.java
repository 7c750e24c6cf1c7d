package io.github.spmodesim.simulator.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets large buffers through in pieces and only while the socket takes them.
 *
 * <p>TLS encrypts, and compression compresses, whatever it is given, into memory of its own; a message of megaoctets for a
 * client that does not read would stand there once for each client. Here it waits as a view of the store's own array.
 * Stands between those two and the encoder.
 */
final class PacedWriteHandler extends ChannelDuplexHandler {
    /** Octets of a piece: a few TLS records. */
    static final int PIECE_OCTETS = 64 * 1024;

    private final Deque<Waiting> queue = new ArrayDeque<>(2);
    private boolean passing;

    private record Waiting(Object message, ChannelPromise promise) {}

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (queue.isEmpty() && !isLarge(message)) {
            ctx.write(message, promise);
        } else {
            queue.add(new Waiting(message, promise));
            pass(ctx);
        }
    }

    @Override
    public void flush(ChannelHandlerContext ctx) {
        do {
            pass(ctx);
            ctx.flush();
            // A flush can make room at once, for what no later event would then announce.
        } while (!passing && !queue.isEmpty() && ctx.channel().isWritable());
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (!passing && !queue.isEmpty() && ctx.channel().isWritable()) {
            flush(ctx);
        }
        ctx.fireChannelWritabilityChanged();
    }

    private void pass(ChannelHandlerContext ctx) {
        if (passing) {
            return;
        }
        passing = true;
        try {
            while (!queue.isEmpty() && ctx.channel().isWritable()) {
                passPiece(ctx, queue.element());
            }
        } finally {
            passing = false;
        }
    }

    private void passPiece(ChannelHandlerContext ctx, Waiting first) {
        if (isLarge(first.message()) && first.message() instanceof ByteBuf octets) {
            ctx.write(octets.readRetainedSlice(PIECE_OCTETS));
        } else {
            queue.remove();
            ctx.write(first.message(), first.promise());
        }
    }

    private static boolean isLarge(Object message) {
        return message instanceof ByteBuf octets && octets.readableBytes() > PIECE_OCTETS;
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        drop();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        drop();
    }

    private void drop() {
        for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            ReferenceCountUtil.release(waiting.message());
            waiting.promise().tryFailure(new ClosedChannelException());
        }
    }
}
