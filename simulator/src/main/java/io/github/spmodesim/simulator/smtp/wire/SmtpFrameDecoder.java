package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Octets to {@link SmtpFrame}s: a command, a SASL response, the text of a message or a chunk of it, as the answer before asked
 * for.
 *
 * <p>Lines end in CRLF and in nothing else (RFC 5321 section 2.3.8). What is beyond a bound is counted and thrown away, never
 * held. A message whose final dot never comes makes no frame.
 */
public final class SmtpFrameDecoder extends TurnDecoder {
    private static final int BLOCK_OCTETS = 16 * 1024;

    private enum Expected {
        COMMAND,
        LINE,
        TEXT,
        CHUNK
    }

    private final WireLimits limits;
    private Expected expected = Expected.COMMAND;
    private MessageTextAssembly text;
    private Optional<ChunkedText> chunkedText = Optional.empty();
    private long chunkOctets;
    private long chunkOctetsLeft;
    private byte[] block = new byte[0];
    private boolean lineTooLong;

    /** A decoder that waits for the first command. */
    public SmtpFrameDecoder(WireLimits limits) {
        this.limits = limits;
        this.text = new MessageTextAssembly(limits);
    }

    /** Reads the next line as a command. */
    public void expectCommand() {
        expected = Expected.COMMAND;
    }

    /** Reads the next line as a SASL response. */
    public void expectLine() {
        expected = Expected.LINE;
    }

    /** Reads what comes next as the text of a message, up to its final dot. */
    public void expectData() {
        expected = Expected.TEXT;
        text = new MessageTextAssembly(limits);
    }

    /**
     * Reads what comes next as a chunk, and the next line as a command.
     *
     * @param octets how many, at least one
     * @param into takes them; empty to throw them away
     */
    public void expectChunk(long octets, Optional<ChunkedText> into) {
        expected = Expected.CHUNK;
        chunkOctets = octets;
        chunkOctetsLeft = octets;
        chunkedText = into;
    }

    @Override
    protected void decodeFrame(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        switch (expected) {
            case COMMAND, LINE -> decodeLine(in, out);
            case TEXT -> decodeText(in, out);
            case CHUNK -> decodeChunk(in, out);
        }
    }

    private void decodeLine(ByteBuf in, List<Object> out) {
        int length = in.bytesBefore((byte) '\n');
        if (length < 0) {
            boundPartialLine(in);
        } else if (lineTooLong || length + 1 > limits.commandOctets()) {
            in.skipBytes(length + 1);
            lineTooLong = false;
            out.add(new SmtpMalformed(
                    SmtpMalformed.Kind.TOO_LONG, "line: expected at most " + limits.commandOctets() + " octets"));
        } else {
            out.add(lineFrame(
                    in.readCharSequence(length + 1, StandardCharsets.ISO_8859_1).toString()));
        }
    }

    private void boundPartialLine(ByteBuf in) {
        if (lineTooLong || in.readableBytes() >= limits.commandOctets()) {
            lineTooLong = true;
            in.skipBytes(in.readableBytes());
        }
    }

    private SmtpFrame lineFrame(String line) {
        int end = line.length() - 2;
        if (line.indexOf('\r') < 0 || line.indexOf('\r') != end) {
            return new SmtpMalformed(
                    SmtpMalformed.Kind.BARE_LINE_BREAK, "line: expected CRLF at its end and no CR before, got another");
        }
        if (line.indexOf('\0') >= 0) {
            return new SmtpMalformed(SmtpMalformed.Kind.NUL, "line: expected no NUL, got one");
        }
        String content = line.substring(0, end);
        return expected == Expected.LINE ? new SmtpLine(content) : SmtpRequest.of(content);
    }

    private void decodeText(ByteBuf in, List<Object> out) {
        while (in.isReadable() && !text.isComplete()) {
            int length = fillBlock(in, in.readableBytes());
            in.skipBytes(text.take(block, 0, length));
        }
        if (text.isComplete()) {
            out.add(text.finish());
            dropBlock();
        }
    }

    private void decodeChunk(ByteBuf in, List<Object> out) {
        while (in.isReadable() && chunkOctetsLeft > 0) {
            int length = fillBlock(in, (int) Math.min(in.readableBytes(), chunkOctetsLeft));
            chunkedText.ifPresent(into -> into.take(block, 0, length));
            in.skipBytes(length);
            chunkOctetsLeft -= length;
        }
        if (chunkOctetsLeft == 0) {
            out.add(new SmtpChunk(chunkOctets));
            chunkedText = Optional.empty();
            dropBlock();
        }
    }

    // A block of one's own is scanned and copied from many times faster than a buffer, octet by octet.
    private int fillBlock(ByteBuf in, int atMost) {
        int length = Math.min(atMost, BLOCK_OCTETS);
        if (block.length < length) {
            block = new byte[length];
        }
        in.getBytes(in.readerIndex(), block, 0, length);
        return length;
    }

    private void dropBlock() {
        block = new byte[0];
    }
}
