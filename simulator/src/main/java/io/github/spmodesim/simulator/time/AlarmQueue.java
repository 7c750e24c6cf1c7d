package io.github.spmodesim.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Alarms in the order in which they are due, those for the same instant in the order of setting.
 *
 * <p>Thread-safe; guarded by this object's monitor, under which nothing foreign runs. Setting and cancelling take time
 * logarithmic in the number of alarms: every connection has one.
 */
final class AlarmQueue {
    // Looked at anew that often, because the system's clock below may be set.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final long LINGER_MILLIS = 10_000;

    private final TreeSet<Entry> entries = new TreeSet<>();
    private long count;
    private boolean served;
    private Instant looksAgainAt = Instant.MIN;

    /**
     * One alarm.
     *
     * @param due when
     * @param number counts alarms, so that no two are the same
     * @param action what
     */
    record Entry(Instant due, long number, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    synchronized Entry add(Instant due, Runnable action) {
        Entry entry = new Entry(due, count++, action);
        entries.add(entry);
        // Who waits sees by itself what is due later: a wake-up for every new connection costs more than the
        // connection.
        if (due.isBefore(looksAgainAt)) {
            notifyAll();
        }
        return entry;
    }

    /** Takes an alarm out; false where it was taken already. */
    synchronized boolean remove(Entry entry) {
        return entries.remove(entry);
    }

    /** Has those who wait look at the clock again. */
    synchronized void clockMoved() {
        notifyAll();
    }

    /** Takes out the first alarm that is due. */
    synchronized Optional<Runnable> takeDue(Instant now) {
        return isDue(now) ? Optional.ofNullable(entries.pollFirst()).map(Entry::action) : Optional.empty();
    }

    /** Whether someone has to begin to wait by {@link #awaitDue}: true once, until that has returned false. */
    synchronized boolean needsServer() {
        boolean needed = !served && !entries.isEmpty();
        served |= needed;
        return needed;
    }

    /** Waits until an alarm is due; false once there has been none for a while, and then nobody waits any more. */
    synchronized boolean awaitDue(InstantSource clock) throws InterruptedException {
        boolean lingered = false;
        while (!isDue(clock.instant())) {
            if (entries.isEmpty() && lingered) {
                served = false;
                return false;
            }
            lingered = entries.isEmpty();
            Instant now = clock.instant();
            long millis = millisToWait(now);
            looksAgainAt = now.plusMillis(millis);
            wait(millis);
            looksAgainAt = Instant.MIN;
        }
        return true;
    }

    private boolean isDue(Instant now) {
        return !entries.isEmpty() && !entries.first().due().isAfter(now);
    }

    private long millisToWait(Instant now) {
        if (entries.isEmpty()) {
            return LINGER_MILLIS;
        }
        Duration left = Duration.between(now, entries.first().due());
        Duration wait = left.compareTo(LONGEST_WAIT) < 0 ? left : LONGEST_WAIT;
        return Math.max(0, wait.toMillis()) + 1;
    }
}
