package io.github.spmodesim.simulator.bench.corpus;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.Reply;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** Puts a corpus into a mailbox by APPEND, some messages on their way at once. */
public final class CorpusLoader {
    private static final int ON_THEIR_WAY = 16;

    private CorpusLoader() {}

    /**
     * Appends all messages; returns when the last is there.
     *
     * @throws RuntimeException when the server refuses one
     */
    public static void load(ImapConnection connection, Corpus corpus) throws InterruptedException {
        Semaphore free = new Semaphore(ON_THEIR_WAY);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < corpus.size() && failure.get() == null; i++) {
            free.acquire();
            append(connection, corpus, i).whenComplete((reply, failed) -> {
                failure.compareAndSet(null, failed);
                free.release();
            });
        }
        free.acquire(ON_THEIR_WAY);
        if (failure.get() != null) {
            throw new IllegalStateException("the corpus could not be loaded", failure.get());
        }
    }

    private static CompletionStage<Reply> append(ImapConnection connection, Corpus corpus, int index) {
        String flags = corpus.isSeen(index) ? "(\\Seen)" : "()";
        return connection
                .send("APPEND INBOX " + flags, corpus.message(index))
                .thenApply(reply -> reply.orRefused("APPEND"));
    }
}
