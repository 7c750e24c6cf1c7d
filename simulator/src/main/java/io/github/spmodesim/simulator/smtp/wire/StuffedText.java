package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.stream.ChunkedInput;

/**
 * The text of a message as DATA sends it: a dot more before each line that begins with one, and the final dot behind (RFC
 * 5321 section 4.5.2). Made in pieces, as the connection takes them; a text that does not end in CRLF is given one.
 */
public final class StuffedText implements ChunkedInput<ByteBuf> {
    private static final int PIECE_OCTETS = 64 * 1024;

    private final Octets text;
    private int at;
    private boolean lineBegins = true;
    private boolean ended;

    /** Before its first piece. */
    public StuffedText(Octets text) {
        this.text = text;
    }

    /** The text without what is put into it. */
    public Octets text() {
        return text;
    }

    @Override
    public boolean isEndOfInput() {
        return ended;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public ByteBuf readChunk(ChannelHandlerContext ctx) {
        return readChunk(ctx.alloc());
    }

    @Override
    public ByteBuf readChunk(ByteBufAllocator allocator) {
        ByteBuf piece = allocator.buffer(PIECE_OCTETS);
        while (at < text.length() && piece.readableBytes() < PIECE_OCTETS) {
            putLine(piece);
        }
        if (at == text.length()) {
            if (!lineBegins) {
                piece.writeByte('\r').writeByte('\n');
            }
            piece.writeByte('.').writeByte('\r').writeByte('\n');
            ended = true;
        }
        return piece;
    }

    /** Puts a line, or what of it the piece has room for. */
    private void putLine(ByteBuf piece) {
        if (lineBegins && text.byteAt(at) == '.') {
            piece.writeByte('.');
        }
        int end = Math.min(text.length(), at + PIECE_OCTETS);
        int to = at;
        do {
            to++;
        } while (to < end && text.byteAt(to - 1) != '\n');
        piece.writeBytes(text.array(), text.arrayOffset() + at, to - at);
        lineBegins = text.byteAt(to - 1) == '\n';
        at = to;
    }

    @Override
    public long length() {
        return -1;
    }

    @Override
    public long progress() {
        return at;
    }

    @Override
    public void close() {
        ended = true;
    }
}
