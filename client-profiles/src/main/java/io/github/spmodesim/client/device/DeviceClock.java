package io.github.spmodesim.client.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The clock of one device. It runs on wall time, and a test can move it forward.
 *
 * <p>Time-outs, polls and pauses before a retry are set as alarms; moving the clock lets those ring that fall due. All
 * state is guarded by {@code this}; alarms ring outside the lock, on the clock's own daemon thread or on the thread
 * that moves the clock, and must return at once.
 */
public final class DeviceClock implements AutoCloseable {
    private final Instant start = Instant.now();
    private final long startNanos = System.nanoTime();
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
    private final ScheduledThreadPoolExecutor ticks = new ScheduledThreadPoolExecutor(1, DeviceClock::daemon);
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Set<CountDownLatch> pauses = ConcurrentHashMap.newKeySet();
    private final Consumer<Duration> pauseBegins;
    private Duration moved = Duration.ZERO;

    /** A clock that shows the present time. */
    public DeviceClock() {
        this(pause -> {});
    }

    /**
     * A clock that shows the present time.
     *
     * @param pauseBegins is told how long each pause will last, on the thread that pauses and before it waits: whoever moves
     *     the clock on there ends the pause at once
     */
    public DeviceClock(Consumer<Duration> pauseBegins) {
        this.pauseBegins = pauseBegins;
        ticks.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        ticks.setRemoveOnCancelPolicy(true);
    }

    /** The device's time. */
    public synchronized Instant now() {
        return start.plusNanos(System.nanoTime() - startNanos).plus(moved);
    }

    /**
     * Moves the clock forward and rings every alarm that falls due.
     *
     * @throws IllegalArgumentException if {@code duration} is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("advance: found " + duration + ", expected no negative duration");
        }
        synchronized (this) {
            moved = moved.plus(duration);
        }
        ring();
    }

    /**
     * Sets an alarm.
     *
     * @throws IllegalStateException if the clock is closed
     */
    public Alarm after(Duration delay, Runnable action) {
        Alarm alarm = set(delay, action);
        watchers.forEach(Runnable::run);
        return alarm;
    }

    private synchronized Alarm set(Duration delay, Runnable action) {
        if (ticks.isShutdown()) {
            throw closed("alarm in " + delay);
        }
        // Taken first, so that the tick does not come before it.
        Instant time = now().plus(delay);
        ScheduledFuture<?> tick = ticks.schedule(this::ring, delay.toNanos(), TimeUnit.NANOSECONDS);
        Alarm alarm = new Alarm(time, action, this::forget, tick);
        alarms.add(alarm);
        return alarm;
    }

    /** Has something told whenever an alarm has been set, on the thread that set it. */
    public void onAlarm(Runnable told) {
        watchers.add(told);
    }

    /**
     * Waits until the clock has gone on by {@code duration}.
     *
     * @throws IllegalStateException if the thread is interrupted, or if the clock is or gets closed
     */
    public void pause(Duration duration) {
        CountDownLatch over = new CountDownLatch(1);
        Alarm alarm = after(duration, over::countDown);
        pauses.add(over);
        pauseBegins.accept(duration);
        try {
            // A clock that was closed before the pause was noted will not end it.
            if (!ticks.isShutdown()) {
                over.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a pause of " + duration + ", expected to wait it out", e);
        } finally {
            pauses.remove(over);
            alarm.cancel();
        }
        if (ticks.isShutdown()) {
            throw closed("pause of " + duration);
        }
    }

    /** Stops the clock's thread and ends every pause; alarms that have not rung never will. */
    @Override
    public synchronized void close() {
        ticks.shutdownNow();
        pauses.forEach(CountDownLatch::countDown);
    }

    /** Number of times that the clock's thread will wake by itself. */
    int waiting() {
        return ticks.getQueue().size();
    }

    private static IllegalStateException closed(String wanted) {
        return new IllegalStateException(wanted + ": found the clock closed, expected it to run");
    }

    /** Rings what is due; an alarm that throws keeps no other from ringing. */
    private void ring() {
        ringAll(takeDue().iterator());
    }

    private static void ringAll(Iterator<Alarm> due) {
        while (due.hasNext()) {
            try {
                due.next().ring();
            } finally {
                ringAll(due);
            }
        }
    }

    private synchronized void forget(Alarm alarm) {
        alarms.remove(alarm);
    }

    private synchronized List<Alarm> takeDue() {
        Instant now = now();
        List<Alarm> due = new ArrayList<>();
        while (!alarms.isEmpty() && !alarms.element().time().isAfter(now)) {
            due.add(alarms.remove());
        }
        return due;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "device-clock");
        thread.setDaemon(true);
        return thread;
    }
}
