package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.handler.ssl.SslContext;
import java.util.Optional;

/** The handlers of an HTTP/1.1 connection, in the order in which octets pass them on their way in. */
public final class HttpPipeline extends ChannelInitializer<Channel> {
    private static final int MAX_BODY_OCTETS = 1 << 20;

    private final HttpEndpoint endpoint;
    private final Optional<SslContext> tls;

    /**
     * Creates the pipeline of one listener.
     *
     * @param endpoint answers every request of every connection
     * @param tls for HTTPS, empty for plain HTTP
     */
    public HttpPipeline(HttpEndpoint endpoint, Optional<SslContext> tls) {
        this.endpoint = endpoint;
        this.tls = tls;
    }

    @Override
    protected void initChannel(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        tls.ifPresent(context -> pipeline.addLast("tls", context.newHandler(channel.alloc())));
        pipeline.addLast("codec", new HttpServerCodec());
        pipeline.addLast("aggregator", new RequestAggregator(MAX_BODY_OCTETS));
        // Holds pipelined requests back while the one before them is being answered.
        pipeline.addLast("oneAtATime", new FlowControlHandler());
        pipeline.addLast("endpoint", new HttpHandler(endpoint));
    }
}
