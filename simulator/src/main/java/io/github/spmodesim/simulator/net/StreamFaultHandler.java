package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.StreamShape;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The second of the three places where something goes wrong: between TLS and codec. Has octets reach the client late, in
 * pieces, or not whole.
 */
final class StreamFaultHandler extends ChannelDuplexHandler {
    private static final int WRITABILITY_INDEX = 1;
    private static final int MOST_WAITING_OCTETS = 256 * 1024;

    private final Deque<Waiting> queue = new ArrayDeque<>();
    private Shaped current = new Shaped(StreamShape.PLAIN);
    private long waitingOctets;
    private boolean pausing;
    private boolean passing;
    private boolean silent;

    /** Something written, the way in which it is to go, and who wants to know when it has gone. */
    private record Waiting(Object message, Shaped way, ChannelPromise promise) {}

    /** How far a shape has got. */
    private static final class Shaped {
        private final StreamShape shape;
        private boolean begun;
        private boolean ended;
        private long passed;
        private int inPiece;

        Shaped(StreamShape shape) {
            this.shape = shape;
        }

        // A piece may be made of several buffers: how long an answer takes must not depend on how it was written.
        int leftOfPiece() {
            return shape.pieceOctets() == 0 ? Integer.MAX_VALUE : shape.pieceOctets() - inPiece;
        }

        /** Counts octets; whether a piece is complete with them. */
        boolean completes(int octets) {
            passed += octets;
            inPiece = shape.pieceOctets() == 0 ? 0 : inPiece + octets;
            boolean whole = inPiece > 0 && inPiece == shape.pieceOctets();
            if (whole) {
                inPiece = 0;
            }
            return whole;
        }

        long leftBeforeEnd() {
            return ended ? Long.MAX_VALUE : shape.end().afterOctets() - passed;
        }
    }

    /** What is written from now on goes in this way. */
    void shape(StreamShape shape) {
        current = new Shaped(shape);
    }

    /** Whether what is written now goes as it is. */
    boolean isPlain() {
        return current.shape.equals(StreamShape.PLAIN);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (silent) {
            ReferenceCountUtil.release(message);
        } else if (queue.isEmpty() && isPlain()) {
            ctx.write(message, promise);
        } else {
            queue.add(new Waiting(message, current, promise));
            waiting(ctx, octetsOf(message));
        }
    }

    private static int octetsOf(Object message) {
        return message instanceof ByteBuf octets ? octets.readableBytes() : 0;
    }

    private void waiting(ChannelHandlerContext ctx, long more) {
        waitingOctets += more;
        var buffer = ctx.channel().unsafe().outboundBuffer();
        if (buffer != null) {
            buffer.setUserDefinedWritability(WRITABILITY_INDEX, waitingOctets < MOST_WAITING_OCTETS);
        }
    }

    @Override
    public void flush(ChannelHandlerContext ctx) {
        if (queue.isEmpty()) {
            ctx.flush();
        } else {
            pass(ctx);
        }
    }

    private void pass(ChannelHandlerContext ctx) {
        if (passing || pausing) {
            return;
        }
        passing = true;
        try {
            while (!queue.isEmpty() && !pausing) {
                passFirst(ctx, queue.element());
            }
            ctx.flush();
        } finally {
            passing = false;
        }
    }

    private void passFirst(ChannelHandlerContext ctx, Waiting first) {
        Shaped way = first.way();
        if (!way.begun) {
            way.begun = true;
            pause(ctx, way.shape.delay());
        } else if (!(first.message() instanceof ByteBuf octets)) {
            queue.remove();
            ctx.write(first.message(), first.promise());
        } else if (octets.isReadable() && way.leftBeforeEnd() == 0) {
            end(ctx, way);
        } else {
            passOctets(ctx, first, octets);
        }
    }

    private void passOctets(ChannelHandlerContext ctx, Waiting first, ByteBuf octets) {
        Shaped way = first.way();
        int now = (int) Math.min(Math.min(way.leftOfPiece(), way.leftBeforeEnd()), octets.readableBytes());
        boolean whole = now == octets.readableBytes();
        if (whole) {
            queue.remove();
            ctx.write(octets, first.promise());
        } else {
            ctx.write(octets.readRetainedSlice(now));
        }
        waiting(ctx, -now);
        if (way.completes(now)) {
            ctx.flush();
            pause(ctx, way.shape.gap());
        }
    }

    private void pause(ChannelHandlerContext ctx, Duration time) {
        if (!time.isZero()) {
            pausing = true;
            ctx.executor().schedule(() -> goOn(ctx), time.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void goOn(ChannelHandlerContext ctx) {
        pausing = false;
        pass(ctx);
    }

    private void end(ChannelHandlerContext ctx, Shaped way) {
        switch (way.shape.end().kind()) {
            case NOTHING -> throw new IllegalStateException("an answer of " + way.passed + " octets has no end");
            case CORRUPT -> corrupt(way);
            case SILENCE -> fallSilent(ctx);
            case CLOSE -> endAfterWrites(ctx, () -> HardEnd.close(ctx.channel()));
            case RESET -> endAfterWrites(ctx, () -> HardEnd.reset(ctx.channel()));
        }
    }

    private void corrupt(Shaped way) {
        Waiting first = queue.remove();
        ByteBuf octets = (ByteBuf) first.message();
        // A copy: these may be the store's own.
        ByteBuf changed = octets.copy();
        changed.setByte(0, changed.getByte(0) ^ 1);
        octets.release();
        way.ended = true;
        queue.addFirst(new Waiting(changed, way, first.promise()));
    }

    // Whoever waits for what is dropped here is not told: it would end the connection.
    private void fallSilent(ChannelHandlerContext ctx) {
        ctx.flush();
        silent = true;
        queue.forEach(waiting -> ReferenceCountUtil.release(waiting.message()));
        queue.clear();
        waiting(ctx, -waitingOctets);
    }

    private void endAfterWrites(ChannelHandlerContext ctx, Runnable end) {
        fallSilent(ctx);
        ctx.writeAndFlush(ctx.alloc().buffer(0)).addListener(written -> end.run());
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (silent) {
            ReferenceCountUtil.release(message);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        drop(ctx);
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        drop(ctx);
    }

    private void drop(ChannelHandlerContext ctx) {
        for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            ReferenceCountUtil.release(waiting.message());
            waiting.promise().tryFailure(new ClosedChannelException());
        }
        waiting(ctx, -waitingOctets);
    }
}
