package io.github.spmodesim.client.driver.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/**
 * Last handler of a connection: hands everything over to the conversation.
 *
 * @param <R> type of the replies
 */
final class ArrivalHandler<R> extends SimpleChannelInboundHandler<R> {
    private final Arrivals<R> arrivals;

    ArrivalHandler(Class<R> replies, Arrivals<R> arrivals) {
        super(replies);
        this.arrivals = arrivals;
    }

    /** Without TLS the connection stands now; told here, because what is told of the attempt may come after a first reply. */
    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        if (context.pipeline().get(SslHandler.class) == null) {
            arrivals.opened();
        }
        super.channelActive(context);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, R reply) {
        arrivals.reply(reply);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                arrivals.opened();
            } else if (WireFailures.isCertificate(handshake.cause())
                    || context.channel().isActive()) {
                arrivals.failed(Arrivals.Kind.NOT_SECURED, handshake.cause());
            } else {
                // Netty reports a cut in the middle of the handshake as a failed handshake.
                arrivals.cut();
            }
        }
        super.userEventTriggered(context, event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        arrivals.cut();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        arrivals.failed(Arrivals.Kind.CUT, cause);
        context.close();
    }
}
