package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.FaultMatcher;
import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;

/** Every open connection, so that all can be closed at once. Thread-safe. */
final class LiveConnections {
    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    void add(Channel channel) {
        channels.add(channel);
    }

    int count() {
        return channels.size();
    }

    /** Resets those that fit, each on its own event loop. */
    void reset(FaultMatcher which) {
        channels.forEach(channel -> channel.eventLoop()
                .execute(() -> ConnectionFaults.of(channel)
                        .filter(faults -> faults.fits(which))
                        .ifPresent(faults -> HardEnd.reset(channel))));
    }

    /** Closes all and waits until they are closed. */
    void closeAll() {
        channels.close().awaitUninterruptibly();
    }
}
