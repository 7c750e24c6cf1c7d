package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpContentException;
import org.jspecify.annotations.Nullable;

/**
 * Joins a request with its body; one with a body that is too large, or with an expectation that is not offered
 * (RFC 9110 section 10.1.1), is passed on without its body, marked as failed.
 */
final class RequestAggregator extends HttpObjectAggregator {
    RequestAggregator(int maxBodyOctets) {
        super(maxBodyOctets);
    }

    // Netty's own refusals have no content, and overtake the answers to the requests ahead.
    @Override
    protected @Nullable Object newContinueResponse(HttpMessage head, int maxOctets, ChannelPipeline pipeline) {
        boolean readable = head.decoderResult().isSuccess() && !isContentLengthInvalid(head, maxOctets);
        return readable ? super.newContinueResponse(head, maxOctets, pipeline) : null;
    }

    /** Whether a request is passed on without its body. */
    @Override
    protected boolean isContentLengthInvalid(HttpMessage head, int maxOctets) {
        return expectsTheImpossible(head) || super.isContentLengthInvalid(head, maxOctets);
    }

    @Override
    protected void handleOversizedMessage(ChannelHandlerContext context, HttpMessage refused) {
        HttpRequest head = (HttpRequest) refused;
        FullHttpRequest failed = new DefaultFullHttpRequest(head.protocolVersion(), head.method(), head.uri());
        failed.headers().set(head.headers());
        failed.setDecoderResult(DecoderResult.failure(reason(head)));
        context.fireChannelRead(failed);
    }

    private RuntimeException reason(HttpRequest head) {
        return expectsTheImpossible(head)
                ? HttpRefusal.of(
                        HttpStatus.EXPECTATION_FAILED,
                        "Expect " + head.headers().get(HttpHeaderNames.EXPECT),
                        "100-continue, or no Expect")
                : new TooLongHttpContentException("content of more than " + maxContentLength() + " octets");
    }

    // In HTTP/1.0 the field means nothing.
    private static boolean expectsTheImpossible(HttpMessage head) {
        String expectation = head.headers().get(HttpHeaderNames.EXPECT);
        return head.decoderResult().isSuccess()
                && expectation != null
                && head.protocolVersion().compareTo(HttpVersion.HTTP_1_1) >= 0
                && !HttpHeaderValues.CONTINUE.contentEqualsIgnoreCase(expectation);
    }
}
