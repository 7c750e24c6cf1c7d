package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When each of the idling connections heard of the newest message. Thread-safe. */
final class Arrivals {
    private final int listeners;
    private volatile Expected expected =
            new Expected(0, Long.MAX_VALUE, new ConcurrentLinkedQueue<>(), new CountDownLatch(0));

    private record Expected(int ordinal, long messages, Queue<Long> nanos, CountDownLatch missing) {}

    Arrivals(int listeners) {
        this.listeners = listeners;
    }

    /** For one of the connections: it counts once for each message, however often it is told. */
    ImapConnection.Arrivals listener() {
        return new ImapConnection.Arrivals() {
            private int heard;

            @Override
            public void exists(long messages, long at) {
                Expected now = expected;
                if (now.ordinal() != heard && messages >= now.messages()) {
                    heard = now.ordinal();
                    now.nanos().add(at);
                    now.missing().countDown();
                }
            }
        };
    }

    /** From now on an EXISTS of so many messages is expected by all. */
    void expect(long messages) {
        expected = new Expected(
                expected.ordinal() + 1, messages, new ConcurrentLinkedQueue<>(), new CountDownLatch(listeners));
    }

    boolean awaitAll(long patience, TimeUnit unit) throws InterruptedException {
        return expected.missing().await(patience, unit);
    }

    long missing() {
        return expected.missing().getCount();
    }

    List<Long> nanos() {
        return List.copyOf(expected.nanos());
    }
}
