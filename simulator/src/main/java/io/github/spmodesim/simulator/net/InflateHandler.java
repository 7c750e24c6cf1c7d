package io.github.spmodesim.simulator.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses what comes in (RFC 4978; raw DEFLATE, RFC 1951).
 *
 * <p>No more is inflated than the decoder wants: small buffers, and none while it has stopped reading. A few octets that
 * would become gigaoctets meet the decoder's bounds like any others and wait compressed.
 */
final class InflateHandler extends ChannelDuplexHandler {
    private static final int BUFFER_OCTETS = 8 * 1024;

    private final Inflater inflater = new Inflater(true);
    private final Deque<ByteBuf> waiting = new ArrayDeque<>(2);
    private boolean begun;
    private boolean inflating;
    private boolean ended;

    /** Begins with octets that came before it was there; they are its own from now on. */
    InflateHandler(ByteBuf first) {
        waiting.add(first);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        // Not at once: the decoder is not ready for the next turn yet.
        ctx.executor().execute(() -> inflate(ctx));
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (ended || !(message instanceof ByteBuf octets)) {
            ReferenceCountUtil.release(message);
            return;
        }
        waiting.add(octets);
        inflate(ctx);
    }

    /** The decoder wants more. */
    @Override
    public void read(ChannelHandlerContext ctx) {
        inflate(ctx);
        ctx.read();
    }

    private void inflate(ChannelHandlerContext ctx) {
        if (inflating) {
            return;
        }
        inflating = true;
        try {
            while (!ended && !waiting.isEmpty() && ctx.channel().config().isAutoRead()) {
                inflateSome(ctx, waiting.element());
            }
        } catch (DataFormatException e) {
            end();
            ctx.fireExceptionCaught(new IOException("broken compression: " + e.getMessage(), e));
        } finally {
            inflating = false;
        }
    }

    private void inflateSome(ChannelHandlerContext ctx, ByteBuf compressed) throws DataFormatException {
        if (inflater.finished()) {
            throw new DataFormatException("octets behind the end of the compressed stream");
        }
        if (!begun) {
            begun = true;
            inflater.setInput(compressed.nioBuffer());
        }
        ByteBuf octets = ctx.alloc().buffer(BUFFER_OCTETS, BUFFER_OCTETS);
        try {
            octets.writerIndex(inflater.inflate(octets.internalNioBuffer(0, BUFFER_OCTETS)));
            // A buffer that is full may not be all that its input had to give.
            if (octets.isWritable()) {
                letGo();
            }
            if (octets.isReadable()) {
                ctx.fireChannelRead(octets.retain());
                ctx.fireChannelReadComplete();
            }
        } finally {
            octets.release();
        }
    }

    private void letGo() throws DataFormatException {
        if (inflater.getRemaining() > 0) {
            throw new DataFormatException("octets that can never be decompressed");
        }
        begun = false;
        waiting.remove().release();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        end();
    }

    private void end() {
        ended = true;
        inflater.end();
        waiting.forEach(ByteBuf::release);
        waiting.clear();
    }
}
