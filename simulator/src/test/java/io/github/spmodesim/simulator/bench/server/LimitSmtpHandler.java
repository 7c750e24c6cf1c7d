package io.github.spmodesim.simulator.bench.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.util.List;

/** Answers each SMTP command with a prepared line, and a message once its final dot has come; keeps nothing. */
final class LimitSmtpHandler extends ByteToMessageDecoder {
    private static final int END_OCTETS = "\r\n.\r\n".length();

    private boolean inText;

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
            tell(ctx, "220 limit");
        }
        super.userEventTriggered(ctx, event);
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf octets, List<Object> out) {
        if (inText) {
            text(ctx, octets);
            return;
        }
        int length = octets.bytesBefore((byte) '\n');
        if (length >= 0) {
            answer(ctx, (char) octets.getByte(octets.readerIndex()));
            octets.skipBytes(length + 1);
        }
    }

    // The client waits behind the final dot, so that it can only stand at the end of what has come.
    private void text(ChannelHandlerContext ctx, ByteBuf octets) {
        int end = octets.writerIndex();
        if (octets.readableBytes() >= END_OCTETS && octets.getByte(end - 3) == '.' && octets.getByte(end - 5) == '\r') {
            octets.skipBytes(octets.readableBytes());
            inText = false;
            tell(ctx, "250 done");
        } else {
            octets.skipBytes(Math.max(0, octets.readableBytes() - END_OCTETS));
        }
    }

    private void answer(ChannelHandlerContext ctx, char verb) {
        switch (verb) {
            case 'A' -> tell(ctx, "235 done");
            case 'D' -> {
                inText = true;
                tell(ctx, "354 go on");
            }
            case 'Q' -> tell(ctx, "221 bye");
            default -> tell(ctx, "250 done");
        }
    }

    private static void tell(ChannelHandlerContext ctx, String line) {
        ctx.writeAndFlush(CannedReplies.text(line + "\r\n"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }
}
