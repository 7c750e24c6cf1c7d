package io.github.spmodesim.simulator.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one frame, hands it on, and looks at the next octets only after the turn has been given back by {@link
 * #nextTurn()}.
 *
 * <p>So a connection takes its next command only when the one before is answered, a decoder's own {@code +} never
 * overtakes an earlier reply, and how the next line is to be read (command, continuation, message text) can depend on the
 * answer. While the turn is away, input beyond {@link #PENDING_OCTETS} is left in the socket.
 */
public abstract class TurnDecoder extends ByteToMessageDecoder {
    /** Octets that may wait undecoded before reading stops. */
    public static final int PENDING_OCTETS = 64 * 1024;

    private @Nullable ChannelHandlerContext context;
    private boolean turnAway;
    private boolean decoding;
    private boolean readingStopped;

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    /** Takes at most one frame from {@code in}; adds nothing to {@code out} where more octets are needed. */
    protected abstract void decodeFrame(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception;

    @Override
    protected final void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
        if (turnAway) {
            stopReadingBeyondBound(ctx, in);
            return;
        }
        decodeFrame(ctx, in, out);
        turnAway = !out.isEmpty();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        boolean outermost = !decoding;
        decoding = true;
        try {
            super.channelRead(ctx, message);
        } finally {
            decoding = !outermost;
        }
    }

    // The superclass would ask for more by itself where a read brought no frame, which is just the case here.
    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
        if (readingStopped) {
            discardSomeReadBytes();
            ctx.fireChannelReadComplete();
        } else {
            super.channelReadComplete(ctx);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        decoding = true;
        super.channelInactive(ctx);
    }

    @Override
    protected final void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
        if (in.isReadable()) {
            decode(ctx, in, out);
        }
    }

    /**
     * Gives the turn back: the frame before is answered. To be called on the connection's event loop; decoding goes on at
     * once where octets wait.
     */
    public final void nextTurn() throws Exception {
        turnAway = false;
        ChannelHandlerContext ctx = context;
        if (ctx == null || ctx.isRemoved()) {
            return;
        }
        if (readingStopped) {
            readingStopped = false;
            ctx.channel().config().setAutoRead(true);
        }
        // The running decode loop goes on by itself; only from outside it has to be started again.
        if (!decoding && actualReadableBytes() > 0) {
            channelRead(ctx, Unpooled.EMPTY_BUFFER);
        }
    }

    /** Whether it is in the middle of octets that came together, so that more frames may follow by themselves. */
    public final boolean isDecoding() {
        return decoding;
    }

    /** Whether octets wait to be decoded. */
    public final boolean hasMore() {
        return actualReadableBytes() > 0;
    }

    /** Takes out the octets that wait, as long as the turn is away; they are the caller's to release. */
    public final ByteBuf takeWaiting() {
        return actualReadableBytes() == 0
                ? Unpooled.EMPTY_BUFFER
                : internalBuffer().readBytes(internalBuffer().readableBytes());
    }

    private void stopReadingBeyondBound(ChannelHandlerContext ctx, ByteBuf in) {
        if (in.readableBytes() > PENDING_OCTETS && !readingStopped) {
            readingStopped = true;
            ctx.channel().config().setAutoRead(false);
        }
    }
}
