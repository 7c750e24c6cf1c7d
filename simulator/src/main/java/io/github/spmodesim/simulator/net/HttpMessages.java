package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpHeaders;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.RequestTarget;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpContentException;
import java.util.Map;

/** Netty's HTTP messages from and to the values of {@code http}. */
final class HttpMessages {
    private HttpMessages() {}

    /**
     * Copies a request.
     *
     * @throws HttpRefusal 400 or 413 if Netty could not read it, 417 if it expects what is not offered
     */
    static HttpRequest read(FullHttpRequest message) {
        if (message.decoderResult().isFailure()) {
            throw unreadable(message.decoderResult().cause());
        }
        HttpHeaders headers = HttpHeaders.none();
        for (Map.Entry<String, String> field : message.headers()) {
            headers = headers.and(field.getKey(), field.getValue());
        }
        return new HttpRequest(
                message.method().name(),
                RequestTarget.parse(message.uri()),
                headers,
                Body.of(ByteBufUtil.getBytes(message.content())));
    }

    /** Copies a response; what the endpoint says about caching stays, else nothing may be stored. */
    static FullHttpResponse write(HttpResponse response, boolean keepAlive) {
        FullHttpResponse message = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(
                        response.status().code(), response.status().phrase()),
                Unpooled.wrappedBuffer(response.body().octets()));
        response.headers().forEach(message.headers()::add);
        if (!message.headers().contains(HttpHeaderNames.CACHE_CONTROL)) {
            message.headers().set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
        }
        message.headers().set("x-content-type-options", "nosniff");
        HttpUtil.setContentLength(message, message.content().readableBytes());
        HttpUtil.setKeepAlive(message, keepAlive);
        return message;
    }

    private static HttpRefusal unreadable(Throwable cause) {
        if (cause instanceof HttpRefusal refusal) {
            return refusal;
        }
        boolean tooLarge = cause instanceof TooLongHttpContentException;
        // Other words of Netty's repeat what was sent, in which there may be a secret.
        String why = cause instanceof TooLongFrameException ? ": " + cause.getMessage() : "";
        return HttpRefusal.of(
                tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                "a request that cannot be read" + why,
                tooLarge ? "no more than that" : "HTTP/1.1");
    }
}
