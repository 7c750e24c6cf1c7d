package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.StatusItem;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the arguments of LIST, extended or not (RFC 3501 section 9, list; RFC 5258 section 6). */
public final class ListRequestReader {
    private static final int MOST_PATTERN_CHARACTERS = 4_096;

    private final ArgumentReader arguments;
    private final ImapSession session;
    private final boolean mayBeExtended;

    private ListRequestReader(ArgumentReader arguments, ImapSession session) {
        this.arguments = arguments;
        this.session = session;
        this.mayBeExtended = session.announces("LIST-EXTENDED");
    }

    /**
     * The request that stands next, up to the end of the command.
     *
     * @throws ImapSyntaxException when it is none, or takes a capability that is not announced
     */
    public static ListRequest read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        ListRequest request = new ListRequestReader(arguments, session).request();
        arguments.end();
        return request;
    }

    private ListRequest request() throws ImapSyntaxException {
        arguments.space();
        boolean selects = mayBeExtended && arguments.nextIs('(');
        ListSelection selection = selects ? selection() : ListSelection.ALL;
        String reference = arguments.astring();
        arguments.space();
        boolean several = mayBeExtended && arguments.nextIs('(');
        List<String> patterns = several ? patterns() : List.of(arguments.listMailbox());
        boolean returns = (mayBeExtended || session.announces("LIST-STATUS")) && arguments.take(' ');
        ListReturn wanted = returns ? returns() : ListReturn.unasked(session);
        // An empty pattern means something else in the basic command alone (RFC 5258 section 3).
        boolean separatorAlone =
                !selects && !several && !returns && patterns.get(0).isEmpty();
        return new ListRequest(selection, patterns(reference, patterns), wanted.with(selection), separatorAlone);
    }

    private List<ListPattern> patterns(String reference, List<String> patterns) {
        char separator = session.tree().separator();
        return patterns.stream()
                .map(pattern -> ListPattern.of(reference, pattern, separator))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> patterns() throws ImapSyntaxException {
        List<String> patterns = new ArrayList<>();
        int characters = 0;
        arguments.expect('(');
        do {
            String pattern = arguments.listMailbox();
            characters += pattern.length();
            patterns.add(pattern);
        } while (arguments.take(' '));
        arguments.expect(')');
        if (characters > MOST_PATTERN_CHARACTERS) {
            throw new ImapSyntaxException("LIST: expected at most " + MOST_PATTERN_CHARACTERS
                    + " characters in several patterns, got " + characters);
        }
        return patterns;
    }

    private ListSelection selection() throws ImapSyntaxException {
        Set<ListSelection.Option> options = EnumSet.noneOf(ListSelection.Option.class);
        boolean recursive = false;
        arguments.expect('(');
        while (!arguments.nextIs(')')) {
            switch (arguments.keyword()) {
                case "SUBSCRIBED" -> options.add(ListSelection.Option.SUBSCRIBED);
                case "SPECIAL-USE" -> {
                    announced("SPECIAL-USE", "SPECIAL-USE");
                    options.add(ListSelection.Option.SPECIAL_USE);
                }
                case "RECURSIVEMATCH" -> recursive = true;
                // There are no remote mailboxes.
                case "REMOTE" -> {}
                default -> throw unknown("selection");
            }
            betweenOptions();
        }
        arguments.expect(')');
        arguments.space();
        if (recursive && options.isEmpty()) {
            throw new ImapSyntaxException("LIST: expected SUBSCRIBED or SPECIAL-USE with RECURSIVEMATCH, got neither");
        }
        return new ListSelection(List.copyOf(options), recursive);
    }

    private ListReturn returns() throws ImapSyntaxException {
        boolean subscribed = false;
        boolean children = false;
        boolean specialUse = false;
        List<StatusItem> status = List.of();
        if (!arguments.keyword().equals("RETURN")) {
            throw new ImapSyntaxException("LIST: expected RETURN behind the pattern, got something else");
        }
        arguments.space();
        arguments.expect('(');
        while (!arguments.nextIs(')')) {
            String option = arguments.keyword();
            announced(capability(option), option);
            switch (option) {
                case "SUBSCRIBED" -> subscribed = true;
                case "CHILDREN" -> children = true;
                case "SPECIAL-USE" -> specialUse = true;
                default -> {
                    arguments.space();
                    status = StatusItem.readAll(arguments, session);
                }
            }
            betweenOptions();
        }
        arguments.expect(')');
        return new ListReturn(subscribed, children, specialUse, status);
    }

    private static String capability(String returnOption) throws ImapSyntaxException {
        return switch (returnOption) {
            case "SUBSCRIBED", "CHILDREN" -> "LIST-EXTENDED";
            case "SPECIAL-USE" -> "SPECIAL-USE";
            case "STATUS" -> "LIST-STATUS";
            default -> throw unknown("return");
        };
    }

    private void betweenOptions() throws ImapSyntaxException {
        if (!arguments.nextIs(')')) {
            arguments.space();
        }
    }

    private void announced(String capability, String option) throws ImapSyntaxException {
        if (!session.announces(capability)) {
            throw new ImapSyntaxException("LIST: expected an option that is announced, got " + option);
        }
    }

    private static ImapSyntaxException unknown(String kind) {
        return new ImapSyntaxException("LIST: expected a " + kind + " option that is announced, got another");
    }
}
