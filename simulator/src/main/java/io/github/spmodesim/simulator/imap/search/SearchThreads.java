package io.github.spmodesim.simulator.imap.search;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that long searches run on. */
public final class SearchThreads {
    private static final Duration IDLE = Duration.ofSeconds(5);

    private SearchThreads() {}

    /** As many daemon threads as there are processors, at most; those that have nothing to do for some seconds end. */
    public static Executor start() {
        int most = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most, most, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), SearchThreads::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "imap-search");
        thread.setDaemon(true);
        return thread;
    }
}
