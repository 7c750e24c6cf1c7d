package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelPipeline;

/** Adds a protocol's handlers behind TLS. */
public interface ProtocolPipeline {
    /** Adds them, the session last. */
    void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript);
}
