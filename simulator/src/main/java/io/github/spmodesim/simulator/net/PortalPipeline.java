package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.PortalLimits;
import io.github.spmodesim.simulator.portal.Portal;
import io.github.spmodesim.simulator.portal.Visitor;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.flow.FlowControlHandler;
import java.time.Duration;
import java.util.function.Consumer;

/** The handlers of a connection to My docomo behind TLS: HTTP/1.1, one request at a time. */
public final class PortalPipeline implements ProtocolPipeline {
    private final Portal portal;

    /** A pipeline for visits of {@code portal}. */
    public PortalPipeline(Portal portal) {
        this.portal = portal;
    }

    @Override
    public void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript) {
        PortalLimits limits = portal.limits();
        Visitor visitor =
                new Visitor(MailChannelInitializer.accessOf(pipeline.channel()), transcript::add, identified(pipeline));
        pipeline.addLast(
                        "deadline",
                        new RequestDeadlineHandler(
                                Duration.ofSeconds(limits.requestSeconds().value()), transcript))
                .addLast("codec", new HttpServerCodec())
                .addLast("aggregator", new RequestAggregator(limits.formOctets().value()))
                // Holds pipelined requests back while the one before them is being answered.
                .addLast("oneAtATime", new FlowControlHandler())
                .addLast("endpoint", new HttpHandler(portal.open(visitor)));
    }

    // From the pipeline's head, next to the socket, because there octets are counted.
    private static Consumer<Subscriber> identified(ChannelPipeline pipeline) {
        return subscriber -> pipeline.fireUserEventTriggered(new LoggedIn(subscriber));
    }

    @Override
    public TimeLimits timeLimits() {
        return TimeLimits.of(portal.limits());
    }
}
