package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.ConversationTarget;
import io.github.spmodesim.simulator.fault.IdleTarget;
import io.github.spmodesim.simulator.time.Alarm;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;

/** What has gone wrong with one client's IDLE. For use on its event loop alone. */
final class IdleFaults implements IdleTarget {
    private static final Alarm NONE = () -> {};

    private final SimulatorClock clock;
    private final ChannelHandlerContext ctx;
    private Alarm alarm = NONE;
    private boolean idling = true;
    private boolean deaf;

    IdleFaults(SimulatorClock clock, ChannelHandlerContext ctx) {
        this.clock = clock;
        this.ctx = ctx;
    }

    /** Whether the client hears nothing. */
    boolean isDeaf() {
        return deaf;
    }

    /** The client idles no more. */
    void end() {
        idling = false;
        deaf = false;
        alarm.cancel();
    }

    @Override
    public void deafAfter(Duration after) {
        at(after, () -> deaf = true);
    }

    @Override
    public void cutAfter(Duration after, ConversationTarget.Ending ending) {
        at(after, () -> {
            switch (ending) {
                case CLOSE -> HardEnd.close(ctx.channel());
                case RESET -> HardEnd.reset(ctx.channel());
            }
        });
    }

    // On the loop, whoever moves the clock: and always behind what the loop does now.
    private void at(Duration after, Runnable action) {
        alarm = clock.at(clock.instant().plus(after), () -> {
            try {
                ctx.executor().execute(() -> {
                    if (idling) {
                        action.run();
                    }
                });
            } catch (RejectedExecutionException e) {
                end();
            }
        });
    }
}
