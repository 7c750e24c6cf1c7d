package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.RefusedException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for stages, with an end. */
public final class Await {
    private static final long PATIENCE_SECONDS = 300;

    private Await() {}

    /**
     * The stage's value.
     *
     * @throws RefusedException when the server refused, or took longer than five minutes
     */
    public static <T> T value(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        try {
            return stage.toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new RefusedException("no answer within " + PATIENCE_SECONDS + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof RefusedException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
