package io.github.spmodesim.simulator.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;

/**
 * Makes Ctrl-C and SIGTERM a clean stop with exit 0 while it is open.
 *
 * <p>The virtual machine would exit with 128 + signal number; halting at the end of the hook makes the stop a success.
 * Thread-safe: the steps are guarded by this object's monitor. The hook never gives it back, so that after a signal
 * nothing is made any more that would stay behind.
 */
final class CleanStop implements AutoCloseable {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop);

    CleanStop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Work on files. */
    @FunctionalInterface
    interface FileWork<T> {
        /** Does it. */
        T done() throws IOException;
    }

    /** Runs this step when a signal comes, before those that were given earlier. */
    synchronized void atSignal(Runnable step) {
        steps.push(step);
    }

    /** Does work that a signal must not cut in half; a signal waits for its end, and after one it is never begun. */
    synchronized <T> T undisturbed(FileWork<T> work) throws IOException {
        return work.done();
    }

    /** Waits until a signal ends the program; never returns. */
    void await() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private synchronized void stop() {
        try {
            runAll(steps.iterator());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    // One that fails must not keep the others from removing what they made.
    private static void runAll(Iterator<Runnable> steps) {
        if (steps.hasNext()) {
            try {
                steps.next().run();
            } finally {
                runAll(steps);
            }
        }
    }

    /** What ends the program from now on keeps its own exit code. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException signalled) {
            // The hook runs already and ends the program.
            return;
        }
    }
}
