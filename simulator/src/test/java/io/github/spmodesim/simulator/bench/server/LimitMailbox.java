package io.github.spmodesim.simulator.bench.server;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limit server's one mailbox: a number, and who wants to hear of it.
 *
 * @param idling connections in IDLE
 * @param messages how many there are said to be
 */
record LimitMailbox(ChannelGroup idling, AtomicLong messages) {
    LimitMailbox(ChannelGroup idling) {
        this(idling, new AtomicLong());
    }

    void idles(Channel channel) {
        idling.add(channel);
    }

    void idlesNoMore(Channel channel) {
        idling.remove(channel);
    }

    void arrived() {
        idling.writeAndFlush(CannedReplies.text("* " + messages.incrementAndGet() + " EXISTS\r\n"));
    }
}
