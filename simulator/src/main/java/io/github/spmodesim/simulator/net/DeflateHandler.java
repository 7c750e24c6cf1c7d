package io.github.spmodesim.simulator.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Compresses what is written (RFC 4978; raw DEFLATE, RFC 1951).
 *
 * <p>The compressor is flushed where the channel is, and not at each write as Netty's own encoder does it: ten thousand
 * short replies share one dictionary and one flush. Filled buffers go on at once, so that a channel that is full is seen to
 * be so.
 */
final class DeflateHandler extends ChannelOutboundHandlerAdapter {
    private static final int BUFFER_OCTETS = 16 * 1024;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final List<ChannelPromise> written = new ArrayList<>();
    private @Nullable ByteBuf buffer;
    private boolean flushed = true;
    private boolean ended;

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (!(message instanceof ByteBuf octets) || ended) {
            ctx.write(message, promise);
            return;
        }
        try {
            for (ByteBuffer piece : octets.nioBuffers()) {
                deflate(ctx, piece);
            }
            written.add(promise);
        } finally {
            ReferenceCountUtil.release(octets);
        }
    }

    private void deflate(ChannelHandlerContext ctx, ByteBuffer octets) {
        if (!octets.hasRemaining()) {
            return;
        }
        flushed = false;
        deflater.setInput(octets);
        while (!deflater.needsInput()) {
            fill(ctx, Deflater.NO_FLUSH);
        }
    }

    @Override
    public void flush(ChannelHandlerContext ctx) {
        // A buffer that was filled to its end may not be all that the compressor has to give.
        while (!flushed) {
            flushed = !fill(ctx, Deflater.SYNC_FLUSH);
        }
        passOn(ctx);
        ctx.flush();
    }

    // True where the buffer is full, and passed on.
    private boolean fill(ChannelHandlerContext ctx, int mode) {
        ByteBuf target = buffer == null ? ctx.alloc().buffer(BUFFER_OCTETS, BUFFER_OCTETS) : buffer;
        buffer = target;
        int room = target.writableBytes();
        int octets = deflater.deflate(target.internalNioBuffer(target.writerIndex(), room), mode);
        target.writerIndex(target.writerIndex() + octets);
        boolean full = octets == room;
        if (full) {
            buffer = null;
            ctx.write(target);
        }
        return full;
    }

    private void passOn(ChannelHandlerContext ctx) {
        if (buffer == null && written.isEmpty()) {
            return;
        }
        ByteBuf rest = buffer == null ? Unpooled.EMPTY_BUFFER : buffer;
        List<ChannelPromise> promises = List.copyOf(written);
        buffer = null;
        written.clear();
        ctx.write(rest).addListener(done -> {
            for (ChannelPromise promise : promises) {
                if (done.isSuccess()) {
                    promise.trySuccess();
                } else {
                    promise.tryFailure(done.cause());
                }
            }
        });
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        ended = true;
        deflater.end();
        ReferenceCountUtil.release(buffer);
        buffer = null;
        written.forEach(promise -> promise.tryFailure(new ClosedChannelException()));
        written.clear();
    }
}
