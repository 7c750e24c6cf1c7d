package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Octets to {@link SmtpFrame}s: a command, a SASL response, or the text of a message, as the answer before asked for.
 *
 * <p>Lines end in CRLF and in nothing else (RFC 5321 section 2.3.8). What is beyond a bound is counted and thrown away, never
 * held. A message whose final dot never comes makes no frame.
 */
public final class SmtpFrameDecoder extends TurnDecoder {
    private enum Expected {
        COMMAND,
        LINE,
        TEXT
    }

    private final WireLimits limits;
    private Expected expected = Expected.COMMAND;
    private MessageTextAssembly text;
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

    @Override
    protected void decodeFrame(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        switch (expected) {
            case COMMAND, LINE -> decodeLine(in, out);
            case TEXT -> decodeText(in, out);
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
        String content = line.substring(0, end);
        return expected == Expected.LINE ? new SmtpLine(content) : SmtpRequest.of(content);
    }

    private void decodeText(ByteBuf in, List<Object> out) {
        int end = in.forEachByte(text::more);
        if (end < 0) {
            in.skipBytes(in.readableBytes());
        } else {
            in.readerIndex(end + 1);
            out.add(text.finish());
        }
    }
}
