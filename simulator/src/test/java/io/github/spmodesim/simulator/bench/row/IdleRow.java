package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.report.Median;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Connections that idle in one mailbox while messages arrive there: how long until each knows, and whether all do.
 *
 * @param listeners how many connections
 * @param messages how many messages, each sent when all know of the one before
 */
public record IdleRow(int listeners, int messages) implements Row {
    @Override
    public String title() {
        return "IDLE x " + listeners;
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.IDLE_P50, Figure.IDLE_P99);
    }

    @Override
    public double warmCpuSeconds() {
        return 6;
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        Target other = target.withEmptyMailbox();
        empty(other);
        Queue<ImapConnection> idling = new ConcurrentLinkedQueue<>();
        Arrivals arrivals = new Arrivals(listeners);
        try {
            Await.value(new Opening(other, listeners, arrivals, idling::add).start());
            List<Double> millis = new Push(other, arrivals)
                    .millis(messages).stream().flatMap(List::stream).toList();
            return Map.of(
                    Figure.IDLE_P50, Median.percentile(millis, 0.5), Figure.IDLE_P99, Median.percentile(millis, 0.99));
        } finally {
            idling.forEach(ImapConnection::close);
        }
    }

    // What an earlier measurement has left; where there is nothing, a server may refuse to mark it.
    private static void empty(Target other) throws Exception {
        try (ImapConnection connection = Await.value(other.select())) {
            Await.value(connection.send("STORE 1:* +FLAGS.SILENT (\\Deleted)"));
            Await.value(connection.send("EXPUNGE")).orRefused("EXPUNGE");
        }
    }
}
