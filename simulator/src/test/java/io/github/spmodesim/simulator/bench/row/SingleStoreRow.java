package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.report.Figure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A STORE for one message after the other, each sent when the one before is answered; every one changes something.
 *
 * @param pace how long
 */
public record SingleStoreRow(Pace pace) implements Row {
    private static final int LEAST = 5;
    private static final String FLAG = "\\Answered";

    @Override
    public String title() {
        return Figure.STORE_SINGLE.title();
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.STORE_SINGLE);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        try (ImapConnection connection = Await.value(target.select())) {
            AtomicInteger done = new AtomicInteger();
            long start = System.nanoTime();
            long end = pace.endNanos();
            int messages = target.corpus().size();
            Await.value(keepStoring(connection, done, messages, end));
            double seconds = (System.nanoTime() - start) / 1e9;
            String undo = "STORE 1:* -FLAGS.SILENT (" + FLAG + ")";
            Await.value(connection.send(undo)).orRefused(undo);
            return Map.of(Figure.STORE_SINGLE, done.get() / seconds);
        }
    }

    private static CompletionStage<Void> keepStoring(
            ImapConnection connection, AtomicInteger done, int messages, long end) {
        if (done.get() == messages || (done.get() >= LEAST && System.nanoTime() - end >= 0)) {
            return CompletableFuture.completedStage(null);
        }
        String command = "STORE " + done.incrementAndGet() + " +FLAGS (" + FLAG + ")";
        return connection.send(command).thenCompose(reply -> {
            reply.orRefused(command);
            return keepStoring(connection, done, messages, end);
        });
    }
}
