package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.server.ProcessMeter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Connections that log in, open the INBOX and idle, all held at once; on a server that was started for them.
 *
 * @param connections how many
 */
public record HeldConnections(int connections) implements Row {
    private static final int MOST_TO_WARM_UP = 1_500;
    private static final int MESSAGES = 5;

    @Override
    public String title() {
        return connections + " idle connections";
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.HELD_KIB, Figure.HELD_THREADS, Figure.HELD_OPEN, Figure.HELD_TOLD);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        warmUp(target);
        Level before = level(target);
        Queue<ImapConnection> held = new ConcurrentLinkedQueue<>();
        Arrivals arrivals = new Arrivals(connections);
        try {
            long start = System.nanoTime();
            Await.value(new Opening(target, connections, arrivals, held::add).start());
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<Figure, Double> figures = new EnumMap<>(Figure.class);
            figures.put(Figure.HELD_OPEN, connections / seconds);
            Level after = level(target);
            if (after.threads() > 0) {
                figures.put(Figure.HELD_KIB, (after.kib() - before.kib()) / connections);
                figures.put(Figure.HELD_THREADS, after.threads() - before.threads());
            }
            figures.put(Figure.HELD_TOLD, new Push(target, arrivals).medianMillis(MESSAGES));
            return figures;
        } finally {
            held.forEach(ImapConnection::drop);
        }
    }

    private void warmUp(Target target) throws Exception {
        int count = Math.min(MOST_TO_WARM_UP, connections);
        Await.value(new Opening(target, count, new Arrivals(count), ImapConnection::drop).start());
    }

    private record Level(double kib, double threads) {}

    private static Level level(Target target) throws InterruptedException {
        ProcessMeter meter = target.server().meter();
        if (target.server().contestant().isJvm()) {
            meter.collectGarbage();
        }
        return new Level(meter.residentKib().orElse(0), meter.threads().orElse(0));
    }
}
