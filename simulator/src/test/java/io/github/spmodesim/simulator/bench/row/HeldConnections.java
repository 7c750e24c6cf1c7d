package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.server.ProcessMeter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Connections that log in, open the INBOX and idle, all held at once; on a server that was started for them.
 *
 * @param connections how many
 */
public record HeldConnections(int connections) implements Row {
    private static final int AT_A_TIME = 32;
    private static final int WARM_UP = 1_500;

    private static final ImapConnection.Arrivals NOBODY = (messages, nanos) -> {};

    @Override
    public String title() {
        return connections + " idle connections";
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.HELD_KIB, Figure.HELD_THREADS, Figure.HELD_OPEN);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        open(target, WARM_UP, new ConcurrentLinkedQueue<>(), true);
        Level before = level(target);
        Queue<ImapConnection> held = new ConcurrentLinkedQueue<>();
        try {
            long start = System.nanoTime();
            open(target, connections, held, false);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<Figure, Double> figures = new EnumMap<>(Figure.class);
            Level after = level(target);
            if (after.threads() > 0) {
                figures.put(Figure.HELD_KIB, (after.kib() - before.kib()) / connections);
                figures.put(Figure.HELD_THREADS, after.threads() - before.threads());
            }
            figures.put(Figure.HELD_OPEN, connections / seconds);
            return figures;
        } finally {
            held.forEach(ImapConnection::drop);
        }
    }

    private record Level(double kib, double threads) {}

    private static Level level(Target target) throws InterruptedException {
        ProcessMeter meter = target.server().meter();
        if (target.server().contestant().isJvm()) {
            meter.collectGarbage();
        }
        return new Level(meter.residentKib().orElse(0), meter.threads().orElse(0));
    }

    private static void open(Target target, int count, Queue<ImapConnection> open, boolean closeAtOnce)
            throws Exception {
        AtomicInteger left = new AtomicInteger(count);
        Await.value(CompletableFuture.allOf(Stream.generate(() -> keepOpening(target, left, open, closeAtOnce))
                .limit(AT_A_TIME)
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new)));
    }

    private static CompletionStage<Void> keepOpening(
            Target target, AtomicInteger left, Queue<ImapConnection> open, boolean closeAtOnce) {
        if (left.decrementAndGet() < 0) {
            return CompletableFuture.completedStage(null);
        }
        return target.select()
                .thenCompose(connection -> connection.idle(NOBODY).thenRun(() -> {
                    if (closeAtOnce) {
                        connection.close();
                    } else {
                        open.add(connection);
                    }
                }))
                .thenCompose(done -> keepOpening(target, left, open, closeAtOnce));
    }
}
