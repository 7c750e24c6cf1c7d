package io.github.spmodesim.client.testkit;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One action of a client on a thread of its own, so that a test can tell when it waits and for what. */
public final class ClientThread<T> {
    /** It waits for a reply of the server. */
    public static final String FOR_A_REPLY = "WireConnection.next";
    /** It pauses on the device's clock. */
    public static final String FOR_THE_CLOCK = "DeviceClock.pause";

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Thread thread;

    private ClientThread(Callable<T> action) {
        thread = new Thread(() -> run(action), "client");
        thread.setDaemon(true);
        thread.start();
    }

    public static <T> ClientThread<T> start(Callable<T> action) {
        return new ClientThread<>(action);
    }

    public boolean isDone() {
        return result.isDone();
    }

    public boolean endsWithin(Duration longest) throws InterruptedException {
        thread.join(longest.toMillis());
        return isDone();
    }

    public T result() {
        return result.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Whether it waits there right now. */
    public boolean waits(String place) {
        Thread.State state = thread.getState();
        return (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING)
                && Arrays.stream(thread.getStackTrace())
                        .anyMatch(frame -> (frame.getClassName() + "." + frame.getMethodName()).endsWith(place));
    }

    /** Waits until it waits there, or until it is done. */
    public void awaitWaiting(String place) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> isDone() || waits(place));
    }

    private void run(Callable<T> action) {
        try {
            result.complete(action.call());
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }
}
