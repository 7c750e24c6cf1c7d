package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpContentException;

/** Joins a request with its body; one that is too large is passed on without it, marked as failed. */
final class RequestAggregator extends HttpObjectAggregator {
    RequestAggregator(int maxBodyOctets) {
        super(maxBodyOctets);
    }

    @Override
    protected void handleOversizedMessage(ChannelHandlerContext context, HttpMessage oversized) {
        HttpRequest head = (HttpRequest) oversized;
        FullHttpRequest failed = new DefaultFullHttpRequest(head.protocolVersion(), head.method(), head.uri());
        failed.headers().set(head.headers());
        failed.setDecoderResult(DecoderResult.failure(
                new TooLongHttpContentException("content of more than " + maxContentLength() + " octets")));
        context.fireChannelRead(failed);
    }
}
