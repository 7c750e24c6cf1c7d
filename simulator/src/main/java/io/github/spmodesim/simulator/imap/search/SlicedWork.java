package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work on many messages of the open mailbox, one after the other, that no event loop has to wait for.
 *
 * <p>A short one (flags, dates or numbers of some thousand messages: less than a millisecond) runs at once, on the event loop,
 * where a hand-over would cost more than it. All others run on the workers in slices of some ten milliseconds, so that neither
 * the loop's other connections nor other such work waits for a long one; between two slices the loop sees whether the session
 * is still there, so that a client that goes away takes its work along. The session's next command waits meanwhile, as always,
 * and so its view stands still: a number means one message from the beginning of the work to its answer.
 *
 * @param <T> what is worked on, one at a time
 * @param <R> what comes of it
 */
public final class SlicedWork<T, R> {
    private static final long COST_AT_ONCE = 20_000;
    private static final long SLICE_NANOS = Duration.ofMillis(10).toNanos();
    private static final int ITEMS_BETWEEN_LOOKS = 16;

    private final ImapSession session;
    private final List<T> items;
    private final Consumer<T> step;
    private final Supplier<R> end;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private int next;

    private SlicedWork(ImapSession session, List<T> items, Consumer<T> step, Supplier<R> end) {
        this.session = session;
        this.items = items;
        this.step = step;
        this.end = end;
    }

    /**
     * Works on each item in turn; called on the session's event loop.
     *
     * @param costOfEach how long one item takes at most, about, in units of some ten nanoseconds
     * @param end makes the result after the last item, where that was worked on; it is not cut into slices
     * @return completes on the loop with the result; never where the session ends before
     */
    public static <T, R> CompletionStage<R> run(
            ImapSession session, List<T> items, long costOfEach, Consumer<T> step, Supplier<R> end) {
        SlicedWork<T, R> work = new SlicedWork<>(session, items, step, end);
        if (isShort(items.size(), costOfEach)) {
            items.forEach(step);
            work.result.complete(end.get());
        } else {
            session.service().workers().execute(work::slice);
        }
        return work.result;
    }

    /** Whether so many items, each of such a cost, are worked on at once. */
    public static boolean isShort(int items, long costOfEach) {
        return items * costOfEach <= COST_AT_ONCE;
    }

    private void slice() {
        try {
            boolean done = go(System.nanoTime() + SLICE_NANOS);
            Runnable then = done ? completion(end.get()) : this::nextSlice;
            session.loop().execute(then);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private Runnable completion(R made) {
        return () -> result.complete(made);
    }

    private void nextSlice() {
        if (session.state() == ImapState.SELECTED) {
            session.service().workers().execute(this::slice);
        }
    }

    private boolean go(long until) {
        while (next < items.size()) {
            step.accept(items.get(next++));
            if (next % ITEMS_BETWEEN_LOOKS == 0 && System.nanoTime() - until > 0) {
                return next == items.size();
            }
        }
        return true;
    }
}
