package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.wire.TurnDecoder;
import io.netty.channel.ChannelPipeline;

/** Stands among what is written: everything behind it is compressed. */
enum CompressionStart {
    /** The one mark. */
    MARK;

    /**
     * Compresses a connection from its next octet on, both ways. To be called while the decoder's turn is away; octets that
     * wait there are taken as compressed already, so that it does not matter how they arrived.
     */
    static void write(ChannelPipeline pipeline, TurnDecoder decoder) {
        pipeline.addBefore(pipeline.context(decoder).name(), "inflate", new InflateHandler(decoder.takeWaiting()));
        pipeline.writeAndFlush(MARK);
    }
}
