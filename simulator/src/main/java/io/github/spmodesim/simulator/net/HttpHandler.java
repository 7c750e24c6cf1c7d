package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins one connection to an endpoint: one request at a time, each answered before the next is read. */
final class HttpHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(HttpHandler.class);

    private final HttpEndpoint endpoint;

    HttpHandler(HttpEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest message) {
        context.channel().config().setAutoRead(false);
        boolean keepAlive =
                HttpUtil.isKeepAlive(message) && message.decoderResult().isSuccess();
        answer(message)
                .exceptionally(this::defect)
                .thenAccept(response -> context.executor().execute(() -> write(context, response, keepAlive)));
    }

    // An Error too: a client must not wait for ever because an endpoint recursed too deep.

    private CompletionStage<HttpResponse> answer(FullHttpRequest message) {
        try {
            return endpoint.handle(HttpMessages.read(message));
        } catch (HttpRefusal refusal) {
            return CompletableFuture.completedStage(endpoint.explain(refusal.problem()));
        } catch (Throwable failure) {
            return CompletableFuture.failedStage(failure);
        }
    }

    private HttpResponse defect(Throwable failure) {
        LOG.error("a defect of the simulator while answering an HTTP request", failure);
        return endpoint.explain(ProblemDetails.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "a defect of the simulator", "an answer; its log says more"));
    }

    private void write(ChannelHandlerContext context, HttpResponse response, boolean keepAlive) {
        ChannelFuture written = context.writeAndFlush(message(response, keepAlive));
        if (keepAlive) {
            context.channel().config().setAutoRead(true);
        } else {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    private FullHttpResponse message(HttpResponse response, boolean keepAlive) {
        try {
            return HttpMessages.write(response, keepAlive);
        } catch (RuntimeException unwritable) {
            return HttpMessages.write(defect(unwritable), keepAlive);
        }
    }

    /**
     * A peer that goes away, in the middle of a body too, or talks no TLS is everyday life; anything else is a defect, and the
     * client hears of it.
     */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        Throwable reason = cause instanceof DecoderException && cause.getCause() != null ? cause.getCause() : cause;
        if (reason instanceof IOException || reason instanceof PrematureChannelClosureException) {
            LOG.debug("HTTP connection {} is closed: {}", context.channel().remoteAddress(), reason.toString());
            context.close();
        } else {
            write(context, defect(reason), false);
        }
    }
}
