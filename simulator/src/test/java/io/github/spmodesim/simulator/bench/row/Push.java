package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.RefusedException;
import io.github.spmodesim.simulator.bench.client.Reply;
import io.github.spmodesim.simulator.bench.report.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages to an empty INBOX, each when all listeners know of the one before.
 *
 * @param target whose INBOX
 * @param arrivals who listens
 */
record Push(Target target, Arrivals arrivals) {
    private static final long PATIENCE_SECONDS = 60;
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Milliseconds from the message on the socket to each listener's EXISTS, one list for each message; fewer when it takes long. */
    List<List<Double>> millis(int messages) throws Exception {
        List<List<Double>> millis = new ArrayList<>();
        try (ImapConnection sender = Await.value(target.logIn())) {
            long start = System.nanoTime();
            for (int i = 0; i < messages && System.nanoTime() - start < ENOUGH_NANOS; i++) {
                arrivals.expect(i + 1);
                Reply reply = Await.value(sender.send(
                                "APPEND INBOX (\\Seen)", target.corpus().message(i)))
                        .orRefused("APPEND");
                if (!arrivals.awaitAll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new RefusedException(arrivals.missing() + " of those that idle were not told");
                }
                millis.add(arrivals.nanos().stream()
                        .map(nanos -> (nanos - reply.sentNanos()) / 1e6)
                        .toList());
            }
        }
        return millis;
    }

    /** The median of the messages' milliseconds until the last listener knew. */
    double medianMillis(int messages) throws Exception {
        return Median.of(millis(messages).stream()
                .map(all -> all.stream().mapToDouble(Double::doubleValue).max().orElse(0))
                .toList());
    }
}
