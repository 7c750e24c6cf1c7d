package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Alarm;
import io.github.spmodesim.client.device.DeviceClock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What a connection brought, in order.
 *
 * <p>Filled by the event loop and by the device's clock, emptied by the one thread that runs the conversation.
 *
 * @param <R> type of the replies
 */
final class Arrivals<R> {
    private final BlockingQueue<Arrival<R>> queue = new LinkedBlockingQueue<>();
    private final DeviceClock clock;
    private long waits;

    Arrivals(DeviceClock clock) {
        this.clock = clock;
    }

    /** What can arrive. */
    enum Kind {
        /** The connection stands, TLS included. */
        OPENED,
        /** The connection could not be made. */
        NOT_CONNECTED,
        /** TLS did not come to stand. */
        NOT_SECURED,
        /** A reply of the server. */
        REPLY,
        /** The server cut the connection. */
        CUT,
        /** Nothing, for too long. */
        EXPIRED
    }

    /**
     * One arrival.
     *
     * @param kind what it is
     * @param reply the reply, for {@link Kind#REPLY}
     * @param cause why, for the two failures and, where known, a cut
     * @param expired which wait has expired, for {@link Kind#EXPIRED}
     */
    record Arrival<R>(Kind kind, Optional<R> reply, Optional<Throwable> cause, long expired) {}

    void opened() {
        queue.add(new Arrival<>(Kind.OPENED, Optional.empty(), Optional.empty(), 0));
    }

    void failed(Kind kind, Throwable cause) {
        queue.add(new Arrival<>(kind, Optional.empty(), Optional.of(cause), 0));
    }

    void cut() {
        queue.add(new Arrival<>(Kind.CUT, Optional.empty(), Optional.empty(), 0));
    }

    void reply(R reply) {
        queue.add(new Arrival<>(Kind.REPLY, Optional.of(reply), Optional.empty(), 0));
    }

    /** A wait that begins now. It must begin before the server is given a reason to answer. */
    Wait begin(Duration limit) {
        long wait = ++waits;
        return new Wait(
                wait,
                clock.after(
                        limit, () -> queue.add(new Arrival<>(Kind.EXPIRED, Optional.empty(), Optional.empty(), wait))));
    }

    /** One wait for the next arrival. */
    final class Wait {
        private final long number;
        private final Alarm alarm;

        private Wait(long number, Alarm alarm) {
            this.number = number;
            this.alarm = alarm;
        }

        /** Nothing is waited for any more. */
        void abandon() {
            alarm.cancel();
        }

        /**
         * The next arrival; an alarm that an earlier wait left behind is passed over.
         *
         * @throws IllegalStateException if the thread is interrupted
         */
        Arrival<R> end() {
            try {
                Arrival<R> next = queue.take();
                while (next.kind() == Kind.EXPIRED && next.expired() != number) {
                    next = queue.take();
                }
                return next;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted on a reply, expected to wait it out", e);
            } finally {
                alarm.cancel();
            }
        }
    }
}
