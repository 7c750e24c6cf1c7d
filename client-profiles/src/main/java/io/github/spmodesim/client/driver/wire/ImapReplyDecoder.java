package io.github.spmodesim.client.driver.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.TooLongFrameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Octets to {@link ImapReply}: lines, and literals within them (RFC 3501 section 4.3), however they are cut. */
final class ImapReplyDecoder extends ByteToMessageDecoder {
    private static final Pattern LITERAL_MARKER = Pattern.compile("\\{(\\d{1,10})}$");

    private final int maxLineBytes;
    private final int maxLiteralBytes;
    private final StringBuilder text = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private State state = State.LINE;
    private int literalBytes;

    private enum State {
        LINE,
        LITERAL
    }

    /**
     * A decoder with bounds.
     *
     * @param maxLineBytes longest line without its end
     * @param maxLiteralBytes longest literal
     */
    ImapReplyDecoder(int maxLineBytes, int maxLiteralBytes) {
        this.maxLineBytes = maxLineBytes;
        this.maxLiteralBytes = maxLiteralBytes;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        switch (state) {
            case LINE -> decodeLine(in, out);
            case LITERAL -> decodeLiteral(in);
        }
    }

    private void decodeLine(ByteBuf in, List<Object> out) {
        String line = Lines.next(in, maxLineBytes, "IMAP");
        if (line == null) {
            return;
        }
        text.append(line);
        Matcher marker = LITERAL_MARKER.matcher(line);
        if (marker.find()) {
            beginLiteral(in, Long.parseLong(marker.group(1)));
        } else {
            out.add(ImapReply.of(text.toString(), literals));
            text.setLength(0);
            literals.clear();
        }
    }

    private void beginLiteral(ByteBuf in, long bytes) {
        if (bytes > maxLiteralBytes) {
            in.skipBytes(in.readableBytes());
            throw new TooLongFrameException(
                    "IMAP literal: found " + bytes + " bytes, expected at most " + maxLiteralBytes);
        }
        literalBytes = (int) bytes;
        state = State.LITERAL;
        // An empty literal is read at once: Netty does not call again for a step that consumes nothing.
        decodeLiteral(in);
    }

    private void decodeLiteral(ByteBuf in) {
        if (in.readableBytes() >= literalBytes) {
            literals.add(in.readCharSequence(literalBytes, StandardCharsets.ISO_8859_1)
                    .toString());
            state = State.LINE;
        }
    }
}
