package io.github.spmodesim.simulator.smtp.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;

/** {@link SmtpReply} to octets. */
public final class SmtpReplyEncoder extends MessageToByteEncoder<SmtpReply> {
    /** For one connection. */
    public SmtpReplyEncoder() {
        super(SmtpReply.class);
    }

    @Override
    protected void encode(ChannelHandlerContext ctx, SmtpReply reply, ByteBuf out) {
        for (String line : reply.onTheWire()) {
            ByteBufUtil.writeAscii(out, line);
            out.writeByte('\r').writeByte('\n');
        }
    }
}
