package io.github.spmodesim.simulator.smtp.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.CorruptedFrameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Octets of another server to {@link SmtpReply}s, one for all lines of a reply (RFC 5321 section 4.2.1); a line may end in LF
 * alone. What is no reply, or has no end, is an error of the connection.
 */
public final class SmtpReplyDecoder extends ByteToMessageDecoder {
    private static final Pattern LINE = Pattern.compile("([2-5][0-9]{2})(?:([ -])(.*))?");
    private static final int MOST_LINE_OCTETS = 4096;
    private static final int MOST_LINES = 256;

    private final List<String> lines = new ArrayList<>();

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        int length = in.bytesBefore((byte) '\n');
        if (length > MOST_LINE_OCTETS || (length < 0 && in.readableBytes() > MOST_LINE_OCTETS)) {
            throw new CorruptedFrameException("expected lines of at most " + MOST_LINE_OCTETS + " octets");
        }
        if (length >= 0) {
            String line =
                    in.readCharSequence(length + 1, StandardCharsets.ISO_8859_1).toString();
            take(line.replaceAll("[\r\n]", ""), out);
        }
    }

    private void take(String line, List<Object> out) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new CorruptedFrameException("expected a reply of SMTP");
        }
        if (lines.size() == MOST_LINES) {
            throw new CorruptedFrameException("expected a reply of at most " + MOST_LINES + " lines");
        }
        lines.add(parts.group(3) == null ? "" : parts.group(3));
        if (!"-".equals(parts.group(2))) {
            out.add(new SmtpReply(Integer.parseInt(parts.group(1)), lines));
            lines.clear();
        }
    }
}
