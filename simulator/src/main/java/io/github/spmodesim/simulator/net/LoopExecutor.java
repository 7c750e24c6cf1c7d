package io.github.spmodesim.simulator.net;

import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.Executor;

/**
 * Runs steps on a connection's event loop: at once where that is the running thread.
 *
 * @param ctx says which loop
 */
record LoopExecutor(ChannelHandlerContext ctx) implements Executor {
    @Override
    public void execute(Runnable step) {
        if (ctx.executor().inEventLoop()) {
            step.run();
        } else {
            ctx.executor().execute(step);
        }
    }
}
