package io.github.spmodesim.client.driver.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.DecoderException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Octets to {@link SmtpReply}: lines up to the one without a hyphen after its code, however they are cut. */
final class SmtpReplyDecoder extends ByteToMessageDecoder {
    private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)(?:([ -])(.*))?");
    private static final int MAX_LINES = 100;

    private final int maxLineBytes;
    private final List<String> lines = new ArrayList<>();

    /**
     * A decoder with bounds.
     *
     * @param maxLineBytes longest line without its end
     */
    SmtpReplyDecoder(int maxLineBytes) {
        this.maxLineBytes = maxLineBytes;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        String line = Lines.next(in, maxLineBytes, "SMTP");
        if (line == null) {
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || lines.size() >= MAX_LINES) {
            in.skipBytes(in.readableBytes());
            throw new DecoderException(
                    "SMTP reply: found \"" + line + "\", expected a reply code and at most " + MAX_LINES + " lines");
        }
        String text = matcher.group(3) == null ? "" : matcher.group(3);
        lines.add(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        if (!"-".equals(matcher.group(2))) {
            out.add(new SmtpReply(Integer.parseInt(matcher.group(1)), lines));
            lines.clear();
        }
    }
}
