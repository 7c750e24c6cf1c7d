package io.github.spmodesim.client.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

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
    private Duration moved = Duration.ZERO;

    /** A clock that shows the present time. */
    public DeviceClock() {
        ticks.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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

    /** Sets an alarm. */
    public Alarm after(Duration delay, Runnable action) {
        Alarm alarm;
        synchronized (this) {
            alarm = new Alarm(now().plus(delay), action, this::forget);
            alarms.add(alarm);
        }
        ticks.schedule(this::ring, delay.toNanos(), TimeUnit.NANOSECONDS);
        return alarm;
    }

    /**
     * Waits until the clock has gone on by {@code duration}.
     *
     * @throws IllegalStateException if the thread is interrupted
     */
    public void pause(Duration duration) {
        CountDownLatch over = new CountDownLatch(1);
        after(duration, over::countDown);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a pause of " + duration + ", expected to wait it out", e);
        }
    }

    /** Stops the clock's thread; alarms that have not rung never will. */
    @Override
    public void close() {
        ticks.shutdownNow();
    }

    private void ring() {
        takeDue().forEach(Alarm::ring);
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
