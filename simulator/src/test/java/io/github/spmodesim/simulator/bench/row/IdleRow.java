package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.RefusedException;
import io.github.spmodesim.simulator.bench.client.Reply;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.report.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Connections that idle in one mailbox while messages arrive there: how long until each knows, and whether all do.
 *
 * @param listeners how many connections
 * @param messages how many messages, each sent when all know of the one before
 */
public record IdleRow(int listeners, int messages) implements Row {
    private static final long PATIENCE_SECONDS = 30;

    @Override
    public String title() {
        return "IDLE x " + listeners;
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.IDLE_P50, Figure.IDLE_P99);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        Target other = target.withEmptyMailbox();
        List<ImapConnection> open = new ArrayList<>();
        try {
            ImapConnection sender = Await.value(other.select());
            open.add(sender);
            empty(sender);
            Arrivals arrivals = new Arrivals(listeners);
            for (int i = 0; i < listeners; i++) {
                ImapConnection connection = Await.value(other.select());
                open.add(connection);
                Await.value(connection.idle(arrivals.listener()));
            }
            List<Double> millis = send(sender, arrivals, target.corpus());
            return Map.of(
                    Figure.IDLE_P50, Median.percentile(millis, 0.5), Figure.IDLE_P99, Median.percentile(millis, 0.99));
        } finally {
            open.forEach(ImapConnection::close);
        }
    }

    // What an earlier measurement has left.
    private static void empty(ImapConnection connection) throws Exception {
        Await.value(connection.send("STORE 1:* +FLAGS.SILENT (\\Deleted)"));
        Await.value(connection.send("EXPUNGE")).orRefused("EXPUNGE");
    }

    private List<Double> send(ImapConnection sender, Arrivals arrivals, Corpus corpus) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            arrivals.expect(i + 1);
            Reply reply = Await.value(sender.send("APPEND INBOX (\\Seen)", corpus.message(i)))
                    .orRefused("APPEND");
            if (!arrivals.awaitAll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RefusedException(arrivals.missing() + " of " + listeners + " that idle were not told");
            }
            arrivals.nanos().forEach(nanos -> millis.add((nanos - reply.sentNanos()) / 1e6));
        }
        return millis;
    }
}
