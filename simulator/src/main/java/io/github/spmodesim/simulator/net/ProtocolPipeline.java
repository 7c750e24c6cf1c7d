package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelPipeline;

/** A protocol's handlers behind TLS, and how long a client may take. */
public interface ProtocolPipeline {
    /** Adds them, the session last. */
    void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript);

    /** How long a client may take, in wall time. */
    TimeLimits timeLimits();
}
