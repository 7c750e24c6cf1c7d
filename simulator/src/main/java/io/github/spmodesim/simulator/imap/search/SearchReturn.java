package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchItemReader;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.PartialRange;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an extended SEARCH or SORT is to return (RFC 4731, RFC 5182, RFC 5267).
 *
 * @param extended whether it is one: the answer is ESEARCH then, else SEARCH or SORT
 * @param options what is asked for
 * @param partial the places that PARTIAL asks for
 * @param described what UPDATE asks to be told of new messages (RFC 5465 section 7)
 */
public record SearchReturn(
        boolean extended, Set<ReturnOption> options, Optional<PartialRange> partial, List<FetchItem> described) {
    private static final SearchReturn PLAIN =
            new SearchReturn(false, Set.of(ReturnOption.ALL), Optional.empty(), List.of());

    /** Copies. */
    public SearchReturn {
        options = Set.copyOf(options);
    }

    /**
     * The options that {@code RETURN} names where that stands next, with the space behind them.
     *
     * @param session says what is announced
     * @param command the command that they belong to
     * @throws ImapSyntaxException when they are none, none at all stands for ALL and that is not announced, or PARTIAL stands beside ALL or another PARTIAL (RFC 5267 section 4.4)
     */
    public static SearchReturn readIfNamed(ArgumentReader arguments, ImapSession session, Searching command)
            throws ImapSyntaxException {
        List<ReturnOption> served = ReturnOption.servedBy(session, command);
        if (served.isEmpty() || !arguments.takeKeyword("RETURN")) {
            return PLAIN;
        }
        arguments.space();
        arguments.expect('(');
        Set<ReturnOption> options = EnumSet.noneOf(ReturnOption.class);
        Optional<PartialRange> partial = Optional.empty();
        List<FetchItem> described = List.of();
        for (boolean first = true; !arguments.nextIs(')'); first = false) {
            if (!first) {
                arguments.space();
            }
            ReturnOption option = option(arguments.keyword(), served);
            if (option == ReturnOption.PARTIAL) {
                refuseSecond(partial);
                arguments.space();
                partial = Optional.of(PartialRange.read(arguments, session.announces("PARTIAL")));
            }
            if (option == ReturnOption.UPDATE && session.announces("NOTIFY") && arguments.takeBefore(' ', '(')) {
                described = FetchItemReader.read(arguments, session);
            }
            options.add(option);
        }
        arguments.expect(')');
        arguments.space();
        if (options.isEmpty() && !served.contains(ReturnOption.ALL)) {
            throw new ImapSyntaxException("RETURN: expected one of " + served + ", got none");
        }
        return of(options, partial, described);
    }

    private static ReturnOption option(String name, List<ReturnOption> served) throws ImapSyntaxException {
        for (ReturnOption option : served) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        throw new ImapSyntaxException("RETURN: expected one of " + served + ", got " + name);
    }

    private static void refuseSecond(Optional<PartialRange> partial) throws ImapSyntaxException {
        if (partial.isPresent()) {
            throw new ImapSyntaxException("RETURN: expected PARTIAL once");
        }
    }

    private static SearchReturn of(Set<ReturnOption> options, Optional<PartialRange> partial, List<FetchItem> described)
            throws ImapSyntaxException {
        if (partial.isPresent() && options.contains(ReturnOption.ALL)) {
            throw new ImapSyntaxException("RETURN: expected PARTIAL or ALL, got both");
        }
        options.remove(ReturnOption.CONTEXT);
        return new SearchReturn(true, options.isEmpty() ? Set.of(ReturnOption.ALL) : options, partial, described);
    }

    /** Whether something is asked for. */
    public boolean asks(ReturnOption option) {
        return options.contains(option);
    }

    /** Whether there is anything to answer: not where saving is all that is asked for. */
    public boolean answers() {
        return !options.equals(Set.of(ReturnOption.SAVE));
    }

    /**
     * The messages among those found that the answer is about: where nothing but MIN, MAX or PARTIAL is asked for, only those
     * (RFC 5182 section 2.4 and RFC 9394 section 3.2 for saving, RFC 7162 section 3.1.10 for mod-sequences).
     */
    public List<NumberedMessage> concerned(List<NumberedMessage> found) {
        boolean some = asks(ReturnOption.MIN) || asks(ReturnOption.MAX) || asks(ReturnOption.PARTIAL);
        if (!some || found.isEmpty() || asks(ReturnOption.ALL) || asks(ReturnOption.COUNT)) {
            return found;
        }
        List<NumberedMessage> concerned = new ArrayList<>();
        if (asks(ReturnOption.MIN)) {
            concerned.add(found.get(0));
        }
        partial.ifPresent(range -> concerned.addAll(range.of(found)));
        if (asks(ReturnOption.MAX)) {
            concerned.add(found.get(found.size() - 1));
        }
        return concerned.stream().distinct().toList();
    }
}
