package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.StreamShape;
import io.netty.channel.Channel;
import java.util.Optional;

/** Puts the handler of the stream's faults into a pipeline when the first of them strikes. */
final class StreamFaults {
    /** The handler next above TLS, before which it stands. */
    private static final String NEXT = "timeOuts";

    private final Channel channel;
    private Optional<StreamFaultHandler> handler = Optional.empty();

    StreamFaults(Channel channel) {
        this.channel = channel;
    }

    /** What is written from now on reaches the client in this way. */
    void shape(StreamShape shape) {
        if (handler.isEmpty()) {
            StreamFaultHandler added = new StreamFaultHandler();
            channel.pipeline().addBefore(NEXT, "streamFaults", added);
            handler = Optional.of(added);
        }
        // What was written before is not struck.
        channel.flush();
        handler.get().shape(shape);
    }

    /** What is written from now on reaches the client as it is. */
    void plain() {
        if (handler.isPresent() && !handler.get().isPlain()) {
            channel.flush();
            handler.get().shape(StreamShape.PLAIN);
        }
    }
}
