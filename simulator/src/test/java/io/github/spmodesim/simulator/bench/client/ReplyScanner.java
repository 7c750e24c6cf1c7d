package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/**
 * Finds the replies in a server's octets without copying them: literals are stepped over, lines are looked at where they lie.
 *
 * <p>For one connection and its event loop. The octets may be cut anywhere.
 */
final class ReplyScanner {
    private final Listener listener;
    private final ByteBuf begun = Unpooled.buffer(256);
    private long literalLeft;
    private boolean behindLiteral;

    /** Is told of replies. */
    interface Listener {
        /**
         * A reply has begun.
         *
         * @param octets to be read at once; indices stay as they are
         * @param start where its first line begins
         * @param end where it ends, its CRLF left out; a literal may follow
         */
        void reply(ByteBuf octets, int start, int end);
    }

    ReplyScanner(Listener listener) {
        this.listener = listener;
    }

    /** Takes all octets of {@code octets}. */
    void read(ByteBuf octets) {
        while (octets.isReadable()) {
            if (literalLeft > 0) {
                int skipped = (int) Math.min(literalLeft, octets.readableBytes());
                octets.skipBytes(skipped);
                literalLeft -= skipped;
            } else {
                readLine(octets);
            }
        }
    }

    private void readLine(ByteBuf octets) {
        int start = octets.readerIndex();
        int feed = ByteBufUtil.indexOf(octets, start, octets.writerIndex(), (byte) '\n');
        if (feed < 0) {
            begun.writeBytes(octets);
        } else if (begun.isReadable()) {
            begun.writeBytes(octets, feed - start);
            octets.skipBytes(1);
            line(begun, 0, begun.writerIndex());
            begun.clear();
        } else {
            octets.readerIndex(feed + 1);
            line(octets, start, feed);
        }
    }

    private void line(ByteBuf octets, int start, int feed) {
        int end = feed > start && octets.getByte(feed - 1) == '\r' ? feed - 1 : feed;
        boolean continued = behindLiteral;
        literalLeft = literalAt(octets, start, end);
        behindLiteral = literalLeft >= 0;
        if (!continued) {
            listener.reply(octets, start, end);
        }
    }

    // The size of a literal that the line announces, -1 where it announces none.
    private static long literalAt(ByteBuf octets, int start, int end) {
        if (end - start < 3 || octets.getByte(end - 1) != '}') {
            return -1;
        }
        long size = 0;
        long unit = 1;
        for (int i = end - 2; i >= start; i--) {
            byte digit = octets.getByte(i);
            if (digit == '{') {
                return size;
            }
            if (digit < '0' || digit > '9') {
                return -1;
            }
            size += unit * (digit - '0');
            unit *= 10;
        }
        return -1;
    }
}
