package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** One search over the open mailbox; a long one is {@link SlicedWork}. */
public final class SearchRun {
    private SearchRun() {}

    /**
     * Searches; called on the session's event loop.
     *
     * @return completes on the loop with the messages that match, in order; never where the session ends before
     */
    public static CompletionStage<List<NumberedMessage>> of(ImapSession session, SearchProgram program) {
        SearchMatcher matcher = new SearchMatcher(session);
        return of(session, program.key(), matcher, matcher.ready(program.key()));
    }

    /** Searches by what a matcher has made ready. */
    static CompletionStage<List<NumberedMessage>> of(
            ImapSession session, SearchKey key, SearchMatcher matcher, Check check) {
        List<NumberedMessage> found = new ArrayList<>();
        return SlicedWork.run(
                session,
                candidates(key, session.view(), matcher),
                check.cost(),
                message -> {
                    if (check.matches(message)) {
                        found.add(message);
                    }
                },
                () -> found);
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

    /** The messages that a key names. */
    static List<NumberedMessage> messages(ImapSession session, SearchKey.Numbered key) {
        return messages(new SearchMatcher(session).ranges(key), SearchMatcher.numbering(key), session.view());
    }

    private static List<NumberedMessage> messages(NumberRanges ranges, Numbering numbering, MailboxView view) {
        List<NumberedMessage> messages = new ArrayList<>();
        for (SequenceSet.Range range : ranges.ranges()) {
            messages.addAll(numbering.between(view, range.from(), range.to()));
        }
        return messages;
    }
}
