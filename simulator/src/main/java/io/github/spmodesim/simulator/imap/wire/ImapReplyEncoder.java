package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.util.List;

/** {@link ImapReply} to octets; literals go out from the store's own array. */
public final class ImapReplyEncoder extends MessageToMessageEncoder<ImapReply> {
    private static final int COPIED_OCTETS = 1024;

    /** For one connection. */
    public ImapReplyEncoder() {
        super(ImapReply.class);
    }

    @Override
    protected void encode(ChannelHandlerContext ctx, ImapReply reply, List<Object> out) {
        ReplyLine line = reply.onTheWire();
        ByteBuf buffer = ctx.alloc().buffer(line.texts().get(0).length() + 2);
        for (int i = 0; i < line.literals().size(); i++) {
            writeText(buffer, line.texts().get(i));
            Octets literal = line.literals().get(i);
            if (literal.length() <= COPIED_OCTETS) {
                buffer.writeBytes(literal.array(), literal.arrayOffset(), literal.length());
            } else {
                out.add(buffer);
                out.add(Unpooled.wrappedBuffer(literal.array(), literal.arrayOffset(), literal.length()));
                buffer = ctx.alloc().buffer();
            }
        }
        writeText(buffer, line.texts().get(line.texts().size() - 1));
        out.add(buffer.writeByte('\r').writeByte('\n'));
    }

    private static void writeText(ByteBuf buffer, String text) {
        ByteBufUtil.writeAscii(buffer, text);
    }
}
