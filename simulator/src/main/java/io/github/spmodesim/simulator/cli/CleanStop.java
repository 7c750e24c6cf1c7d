package io.github.spmodesim.simulator.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Makes Ctrl-C and SIGTERM a clean stop with exit 0 while it is open.
 *
 * <p>The virtual machine would exit with 128 + signal number; halting at the end of the hook makes the stop a success.
 */
final class CleanStop implements AutoCloseable {
    private final Thread hook;

    /** Runs these steps in order when a signal comes. */
    CleanStop(Runnable... steps) {
        hook = new Thread(() -> {
            try {
                for (Runnable step : steps) {
                    step.run();
                }
            } finally {
                Runtime.getRuntime().halt(0);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits until a signal ends the program; never returns. */
    void await() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** What ends the program from now on keeps its own exit code. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
