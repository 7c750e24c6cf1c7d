package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link ImapReply} to octets; large literals go out from the store's own array.
 *
 * <p>Short replies share a buffer up to the next flush, because every buffer costs each handler on its way as much as a
 * reply of ten thousand costs to make.
 */
public final class ImapReplyEncoder extends ChannelOutboundHandlerAdapter {
    // TLS puts pieces of up to a record together by copying them anyway.
    private static final int COPIED_OCTETS = 4 * 1024;
    private static final int FIRST_OCTETS = 512;
    private static final int BATCH_OCTETS = 16 * 1024;

    private final List<ChannelPromise> promises = new ArrayList<>();
    private @Nullable ByteBuf batch;
    private int capacity = FIRST_OCTETS;

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (!(message instanceof ImapReply reply)) {
            passOn(ctx);
            ctx.write(message, promise);
            return;
        }
        encode(ctx, reply.onTheWire());
        if (!promise.isVoid()) {
            promises.add(promise);
        }
    }

    @Override
    public void flush(ChannelHandlerContext ctx) {
        passOn(ctx);
        capacity = FIRST_OCTETS;
        ctx.flush();
    }

    private void encode(ChannelHandlerContext ctx, ReplyLine line) {
        for (int i = 0; i < line.literals().size(); i++) {
            addText(ctx, line.texts().get(i));
            Octets literal = line.literals().get(i);
            if (literal.length() <= COPIED_OCTETS) {
                room(ctx, literal.length()).writeBytes(literal.array(), literal.arrayOffset(), literal.length());
            } else {
                passOn(ctx);
                ctx.write(
                        Unpooled.wrappedBuffer(literal.array(), literal.arrayOffset(), literal.length()),
                        ctx.voidPromise());
            }
        }
        addText(ctx, line.texts().get(line.texts().size() - 1));
        room(ctx, 2).writeByte('\r').writeByte('\n');
    }

    private void addText(ChannelHandlerContext ctx, String text) {
        ByteBufUtil.writeAscii(room(ctx, text.length()), text);
    }

    private ByteBuf room(ChannelHandlerContext ctx, int octets) {
        ByteBuf target = batch;
        if (target != null && target.writableBytes() < octets) {
            passOn(ctx);
            capacity = BATCH_OCTETS;
            target = null;
        }
        if (target == null) {
            target = ctx.alloc().buffer(Math.max(octets, capacity));
            batch = target;
        }
        return target;
    }

    private void passOn(ChannelHandlerContext ctx) {
        if (batch == null && promises.isEmpty()) {
            return;
        }
        ByteBuf octets = batch == null ? Unpooled.EMPTY_BUFFER : batch;
        batch = null;
        if (promises.isEmpty()) {
            ctx.write(octets, ctx.voidPromise());
        } else {
            List<ChannelPromise> kept = List.copyOf(promises);
            promises.clear();
            ctx.write(octets).addListener(written -> kept.forEach(promise -> settle(promise, written.cause())));
        }
    }

    private static void settle(ChannelPromise promise, @Nullable Throwable failure) {
        if (failure == null) {
            promise.trySuccess();
        } else {
            promise.tryFailure(failure);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        ReferenceCountUtil.release(batch);
        batch = null;
        promises.forEach(promise -> promise.tryFailure(new ClosedChannelException()));
        promises.clear();
    }
}
