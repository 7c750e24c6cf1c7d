package io.github.spmodesim.simulator.smtp.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;

/** {@link SmtpRequest} to octets. */
public final class SmtpRequestEncoder extends MessageToByteEncoder<SmtpRequest> {
    /** For one connection. */
    public SmtpRequestEncoder() {
        super(SmtpRequest.class);
    }

    @Override
    protected void encode(ChannelHandlerContext ctx, SmtpRequest request, ByteBuf out) {
        String line = request.arguments().isEmpty() ? request.verb() : request.verb() + " " + request.arguments();
        if (line.indexOf('\r') >= 0 || line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("SMTP request: expected one line, got several");
        }
        out.writeCharSequence(line, StandardCharsets.ISO_8859_1);
        out.writeByte('\r').writeByte('\n');
    }
}
