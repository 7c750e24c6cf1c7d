package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A search program that stays: single messages of the open mailbox are asked again when something happens to them (RFC 5267
 * section 4.3).
 *
 * <p>Sequence numbers and {@code $} mean the messages that had them when the command came (section 4.3); the other keys ask anew.
 * What content says is asked once for each message and remembered.
 *
 * <p>The answers to OLDER, YOUNGER and a UID of {@code *} move although their messages stay as they are: {@link #moved} compares
 * the dates or UIDs of all messages in view, and only where a second has passed or the largest UID is another. It is asked where
 * updates are told, not by a timer, which RFC 5032 section 2 leaves to the server.
 */
public final class StandingSearch {
    private static final int MOST_KEYS = 100;

    private final ImapSession session;
    private final SearchKey program;
    private final List<SearchKey> moving;
    private final AnswerMemory memory = new AnswerMemory();
    private final SearchMatcher matcher;
    private Check check;
    private List<Check> movingChecks;
    private Moment moment;

    private record Moment(long second, long largestUid) {}

    private StandingSearch(ImapSession session, SearchKey program, List<SearchKey> moving) {
        this.session = session;
        this.program = program;
        this.moving = moving;
        this.matcher = new SearchMatcher(session, memory);
        this.moment = moment(session);
        this.check = matcher.ready(program);
        this.movingChecks = moving.stream().map(matcher::ready).toList();
    }

    /**
     * The program in the open mailbox as it is now; empty for one of more than a hundred keys: what it remembers, and what every
     * event costs, is bounded. The bound is the simulator's own.
     */
    public static Optional<StandingSearch> of(ImapSession session, SearchProgram program) {
        List<SearchKey> keys = new ArrayList<>();
        SearchKey fixed = program.key().withLeaves(key -> {
            SearchKey kept = fixed(session, key);
            keys.add(kept);
            return kept;
        });
        if (keys.size() > MOST_KEYS) {
            return Optional.empty();
        }
        List<SearchKey> moving = keys.stream().filter(StandingSearch::moves).toList();
        return Optional.of(new StandingSearch(session, fixed, moving));
    }

    private static SearchKey fixed(ImapSession session, SearchKey key) {
        if (!(key instanceof SearchKey.Numbered numbered)
                || (numbered.numbering() == Numbering.UID && !numbered.set().isSaved())) {
            return key;
        }
        NumberRanges uids =
                NumberRanges.of(SearchRun.messages(session, numbered).stream().mapToLong(Numbering.UID::of));
        return uids.isEmpty()
                ? new SearchKey.Not(new SearchKey.All())
                : new SearchKey.Numbered(Numbering.UID, new SequenceSet(uids.ranges()));
    }

    private static boolean moves(SearchKey key) {
        return key instanceof TimeKey.Younger
                || (key instanceof SearchKey.Numbered numbered && numbered.set().namesLargest());
    }

    /**
     * Searches; called on the session's event loop.
     *
     * @return completes on the loop with the messages that match, in order; never where the session ends before
     */
    public CompletionStage<List<NumberedMessage>> run() {
        return SearchRun.of(session, program, matcher, check);
    }

    /** Whether a message matches now; on any thread, on one at a time, while the session waits. */
    public boolean matches(StoredMessage message) {
        // No key asks for the number: those that did are fixed.
        return check.matches(new NumberedMessage(0, message));
    }

    /** What {@link #matches} costs, in the units of {@link SlicedWork}, where it looks into contents; else 0. */
    public long costOfContents() {
        return memory.isEmpty() ? 0 : check.cost();
    }

    /** The messages whose answer may have moved by itself since this was asked last; others answer by the same moment now. */
    public List<NumberedMessage> moved() {
        Moment now = moment(session);
        if (moving.isEmpty() || now.equals(moment)) {
            return List.of();
        }
        List<Check> before = movingChecks;
        moment = now;
        check = matcher.ready(program);
        movingChecks = moving.stream().map(matcher::ready).toList();
        MailboxView view = session.view();
        return view.bySequence(1, view.size()).stream()
                .filter(message -> differs(before, message))
                .toList();
    }

    private boolean differs(List<Check> before, NumberedMessage message) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).matches(message) != movingChecks.get(i).matches(message)) {
                return true;
            }
        }
        return false;
    }

    private static Moment moment(ImapSession session) {
        return new Moment(
                session.service().clock().instant().getEpochSecond(),
                session.view().largestUid());
    }
}
