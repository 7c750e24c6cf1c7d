package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One search over the open mailbox.
 *
 * <p>A short one (flags, dates or numbers of some thousand messages: less than a millisecond) runs at once, on the event loop,
 * where a hand-over would cost more than it. All others run on the workers in slices of some ten milliseconds, so that neither
 * the loop's other connections nor other searches wait for a long one; between two slices the loop sees whether the session
 * is still there, so that a client that goes away takes its search along. The session's next command waits meanwhile, as
 * always, and so its view stands still: a number means one message from the beginning of the search to its answer.
 */
public final class SearchRun {
    private static final long COST_AT_ONCE = 20_000;
    private static final long SLICE_NANOS = Duration.ofMillis(10).toNanos();
    private static final int MESSAGES_BETWEEN_LOOKS = 16;

    private final ImapSession session;
    private final Check check;
    private final List<NumberedMessage> candidates;
    private final List<NumberedMessage> found = new ArrayList<>();
    private final CompletableFuture<List<NumberedMessage>> result = new CompletableFuture<>();
    private int next;

    private SearchRun(ImapSession session, SearchProgram program) {
        SearchMatcher matcher = new SearchMatcher(session);
        this.session = session;
        this.check = matcher.ready(program.key());
        this.candidates = candidates(program.key(), session.view(), matcher);
    }

    /**
     * Searches; called on the session's event loop.
     *
     * @return completes on the loop with the messages that match, in order; never where the session ends before
     */
    public static CompletionStage<List<NumberedMessage>> of(ImapSession session, SearchProgram program) {
        SearchRun run = new SearchRun(session, program);
        if ((long) run.candidates.size() * run.check.cost() <= COST_AT_ONCE) {
            run.go(Long.MAX_VALUE);
            run.result.complete(run.found);
        } else {
            run.session.service().workers().execute(run::slice);
        }
        return run.result;
    }

    // A set that all must be in, as in UID SEARCH UID 100:200 UNSEEN, leaves the rest of the mailbox alone.
    private static List<NumberedMessage> candidates(SearchKey program, MailboxView view, SearchMatcher matcher) {
        List<SearchKey> all = program instanceof SearchKey.And and ? and.keys() : List.of(program);
        for (SearchKey key : all) {
            if (key instanceof SearchKey.Numbered numbers) {
                return messages(matcher.ranges(numbers), SearchMatcher.numbering(numbers), view);
            }
        }
        return view.bySequence(1, view.size());
    }

    private static List<NumberedMessage> messages(NumberRanges ranges, Numbering numbering, MailboxView view) {
        List<NumberedMessage> messages = new ArrayList<>();
        for (SequenceSet.Range range : ranges.ranges()) {
            messages.addAll(numbering.between(view, range.from(), range.to()));
        }
        return messages;
    }

    private void slice() {
        try {
            go(System.nanoTime() + SLICE_NANOS);
            session.loop().execute(this::afterSlice);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void afterSlice() {
        if (next == candidates.size()) {
            result.complete(found);
        } else if (session.state() == ImapState.SELECTED) {
            session.service().workers().execute(this::slice);
        }
    }

    private void go(long until) {
        while (next < candidates.size()) {
            NumberedMessage message = candidates.get(next++);
            if (check.matches(message)) {
                found.add(message);
            }
            if (next % MESSAGES_BETWEEN_LOOKS == 0 && System.nanoTime() - until > 0) {
                return;
            }
        }
    }
}
