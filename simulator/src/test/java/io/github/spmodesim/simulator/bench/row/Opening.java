package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens connections that idle in the INBOX, some at a time. */
final class Opening {
    private static final int AT_A_TIME = 32;

    private final Target target;
    private final AtomicInteger left;
    private final Arrivals arrivals;
    private final Consumer<ImapConnection> opened;

    /**
     * Nothing is opened yet.
     *
     * @param arrivals is told of messages by each connection
     * @param opened is given each connection when it idles
     */
    Opening(Target target, int connections, Arrivals arrivals, Consumer<ImapConnection> opened) {
        this.target = target;
        this.left = new AtomicInteger(connections);
        this.arrivals = arrivals;
        this.opened = opened;
    }

    /** Completes when all idle. */
    CompletionStage<Void> start() {
        return CompletableFuture.allOf(Stream.generate(this::openNext)
                .limit(AT_A_TIME)
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new));
    }

    private CompletionStage<Void> openNext() {
        if (left.decrementAndGet() < 0) {
            return CompletableFuture.completedStage(null);
        }
        return target.select()
                .thenCompose(
                        connection -> connection.idle(arrivals.listener()).thenRun(() -> opened.accept(connection)))
                .thenCompose(done -> openNext());
    }
}
