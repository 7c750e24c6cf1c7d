package io.github.spmodesim.simulator.imap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Where a search runs: short ones on the loop, long ones beside it. */
class SearchRunTest {
    private final Queue<Runnable> loop = new ArrayDeque<>();
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final OpenMailbox mailbox = new OpenMailbox(loop::add, workers::add, 200);

    @Test
    void aShortSearchRunsAtOnce() throws Exception {
        assertThat(mailbox.search("UNSEEN 3:5").toCompletableFuture()).isCompletedWithValue(List.of(3, 4, 5));
        assertThat(workers).isEmpty();
    }

    @Test
    void aLongSearchLeavesTheLoopAlone() throws Exception {
        CompletableFuture<List<Integer>> search =
                mailbox.search("BODY \"body 77\"").toCompletableFuture();

        assertThat(search).isNotDone();
        assertThat(workers).hasSize(1);
        workers.remove().run();
        assertThat(search).as("it ends on the loop").isNotDone();
        runAll();
        assertThat(search).isCompletedWithValue(List.of(77));
    }

    @Test
    void aSearchInAFewMessagesIsShort() throws Exception {
        assertThat(mailbox.search("BODY \"body 7\" 1:9").toCompletableFuture()).isCompletedWithValue(List.of(7));
        assertThat(workers).isEmpty();
    }

    @Test
    void aSearchEndsWithItsSession() throws Exception {
        OpenMailbox slow = new OpenMailbox(loop::add, workers::add, 2_000);
        // Big enough for more than one slice: every key reads every body.
        CompletableFuture<List<Integer>> search =
                slow.search("ALL" + " NOT TEXT b2".repeat(450)).toCompletableFuture();
        workers.remove().run();
        slow.session().logout();
        runAll();

        assertThat(search).isNotDone();
        assertThat(workers).isEmpty();
    }

    @Test
    void whatGoesWrongBesideTheLoopIsTold() throws Exception {
        OpenMailbox broken = new OpenMailbox(
                step -> {
                    throw new IllegalStateException("loop has ended");
                },
                workers::add,
                200);
        CompletableFuture<List<Integer>> search = broken.search("TEXT x").toCompletableFuture();
        workers.remove().run();

        assertThat(search).isCompletedExceptionally();
    }

    private void runAll() {
        while (!loop.isEmpty() || !workers.isEmpty()) {
            (loop.isEmpty() ? workers : loop).remove().run();
        }
    }
}
