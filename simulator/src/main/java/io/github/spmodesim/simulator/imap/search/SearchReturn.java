package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an extended SEARCH is to return (RFC 4731, RFC 5182).
 *
 * @param extended whether it is one: the answer is ESEARCH then, else SEARCH
 * @param results what is asked for
 */
public record SearchReturn(boolean extended, Set<Result> results) {
    /** What can be asked for. */
    public enum Result {
        /** The lowest number. */
        MIN,
        /** The highest number. */
        MAX,
        /** All numbers. */
        ALL,
        /** How many. */
        COUNT,
        /** That the server remembers them. */
        SAVE
    }

    /** Copies. */
    public SearchReturn {
        results = Set.copyOf(results);
    }

    /**
     * The results that {@code RETURN} names where that stands next, with the space behind them.
     *
     * @param session says what is announced
     * @throws ImapSyntaxException when they are none
     */
    public static SearchReturn readIfNamed(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        if (!session.announces("ESEARCH") || !arguments.takeKeyword("RETURN")) {
            return new SearchReturn(false, Set.of(Result.ALL));
        }
        arguments.space();
        arguments.expect('(');
        Set<Result> results = EnumSet.noneOf(Result.class);
        while (!arguments.nextIs(')')) {
            if (!results.isEmpty()) {
                arguments.space();
            }
            results.add(result(arguments.keyword(), session));
        }
        arguments.expect(')');
        arguments.space();
        return new SearchReturn(true, results.isEmpty() ? Set.of(Result.ALL) : results);
    }

    private static Result result(String name, ImapSession session) throws ImapSyntaxException {
        for (Result result : Result.values()) {
            if (result.name().equals(name) && (result != Result.SAVE || session.announces("SEARCHRES"))) {
                return result;
            }
        }
        throw new ImapSyntaxException("RETURN: expected MIN, MAX, ALL, COUNT or SAVE where announced, got " + name);
    }

    /** Whether a result is asked for. */
    public boolean asks(Result result) {
        return results.contains(result);
    }

    /** Whether there is anything to answer: not where saving is all that is asked for. */
    public boolean answers() {
        return !results.equals(Set.of(Result.SAVE));
    }

    /**
     * The messages among those found that the results are about: where nothing but MIN or MAX is asked for, only those
     * (RFC 5182 section 2.4 for saving, RFC 7162 section 3.1.10 for mod-sequences).
     */
    public List<NumberedMessage> concerned(List<NumberedMessage> found) {
        boolean ends = asks(Result.MIN) || asks(Result.MAX);
        if (!ends || found.size() < 2 || asks(Result.ALL) || asks(Result.COUNT)) {
            return found;
        }
        List<NumberedMessage> concerned = new ArrayList<>();
        if (asks(Result.MIN)) {
            concerned.add(found.get(0));
        }
        if (asks(Result.MAX)) {
            concerned.add(found.get(found.size() - 1));
        }
        return concerned;
    }
}
