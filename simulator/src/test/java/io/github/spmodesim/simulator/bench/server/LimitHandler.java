package io.github.spmodesim.simulator.bench.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers each line with prepared octets, long ones as fast as the socket takes them. */
final class LimitHandler extends ByteToMessageDecoder {
    private static final int CHUNK_OCTETS = 64 * 1024;

    private final CannedReplies canned;
    private final LimitMailbox mailbox;
    private ByteBuf telling = Unpooled.EMPTY_BUFFER;
    private long literalLeft;

    LimitHandler(CannedReplies canned, LimitMailbox mailbox) {
        this.canned = canned;
        this.mailbox = mailbox;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
            ctx.writeAndFlush(CannedReplies.text("* OK .\r\n"));
        }
        super.userEventTriggered(ctx, event);
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf octets, List<Object> out) {
        if (literalLeft > 0) {
            int skipped = (int) Math.min(literalLeft, octets.readableBytes());
            octets.skipBytes(skipped);
            literalLeft -= skipped;
            if (literalLeft == 0) {
                mailbox.arrived();
                tell(ctx, CannedReplies.ok());
            }
            return;
        }
        int length = octets.bytesBefore((byte) '\n');
        if (length > 0) {
            String line =
                    octets.readCharSequence(length + 1, StandardCharsets.UTF_8).toString();
            answer(ctx, line.strip());
        }
    }

    private void answer(ChannelHandlerContext ctx, String line) {
        if (line.endsWith("+}")) {
            literalLeft =
                    Long.parseLong(line.substring(line.lastIndexOf('{') + 1, line.length() - 2)) + "\r\n".length();
        } else if (line.equals("t IDLE")) {
            mailbox.idles(ctx.channel());
            tell(ctx, CannedReplies.text("+ .\r\n"));
        } else if (line.equals("DONE")) {
            mailbox.idlesNoMore(ctx.channel());
            tell(ctx, CannedReplies.ok());
        } else {
            tell(ctx, canned.to(line.substring(2)));
        }
    }

    private void tell(ChannelHandlerContext ctx, ByteBuf reply) {
        telling.release();
        telling = reply;
        writeWhileWritable(ctx);
    }

    private void writeWhileWritable(ChannelHandlerContext ctx) {
        while (telling.isReadable() && ctx.channel().isWritable()) {
            ctx.write(telling.readRetainedSlice(Math.min(CHUNK_OCTETS, telling.readableBytes())));
            if (!telling.isReadable() || !ctx.channel().isWritable()) {
                ctx.flush();
            }
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        writeWhileWritable(ctx);
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }
}
