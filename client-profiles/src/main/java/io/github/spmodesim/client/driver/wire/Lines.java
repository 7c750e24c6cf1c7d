package io.github.spmodesim.client.driver.wire;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.TooLongFrameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts lines out of octets. */
final class Lines {
    private Lines() {}

    /**
     * The next whole line without CRLF (a bare LF ends a line too), or null while it is not whole.
     *
     * @throws TooLongFrameException if the line is longer than {@code maxBytes}; the octets are consumed first
     */
    static @Nullable String next(ByteBuf in, int maxBytes, String protocol) {
        int bytes = in.bytesBefore((byte) '\n');
        // One octet more than the limit may be the CR.
        if (bytes > maxBytes + 1 || (bytes < 0 && in.readableBytes() > maxBytes + 1)) {
            in.skipBytes(in.readableBytes());
            throw new TooLongFrameException(protocol + " line: found more than " + maxBytes + " bytes, expected fewer");
        }
        if (bytes < 0) {
            return null;
        }
        String line = in.readCharSequence(bytes, StandardCharsets.ISO_8859_1).toString();
        in.skipBytes(1);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
