package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mime.text.MainField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads search programs (RFC 3501 section 9, search-key; RFC 5032, RFC 5182).
 *
 * <p>Bounded in depth and in the number of keys, so that no program exhausts the stack or takes longer than its mailbox and its
 * keys together explain. The bounds are the simulator's own: no client is known that comes near them.
 */
public final class SearchKeyReader {
    private static final int DEEPEST = 250;
    private static final int MOST_KEYS = 1_000;

    private static final SearchKey SEEN = new SearchKey.HasFlag(Flag.SEEN);
    private static final SearchKey RECENT = new SearchKey.IsRecent();
    private static final Map<String, SearchKey> WITHOUT_ARGUMENT = Map.ofEntries(
            Map.entry("ALL", new SearchKey.All()),
            Map.entry("ANSWERED", new SearchKey.HasFlag(Flag.ANSWERED)),
            Map.entry("DELETED", new SearchKey.HasFlag(Flag.DELETED)),
            Map.entry("DRAFT", new SearchKey.HasFlag(Flag.DRAFT)),
            Map.entry("FLAGGED", new SearchKey.HasFlag(Flag.FLAGGED)),
            Map.entry("SEEN", SEEN),
            Map.entry("RECENT", RECENT),
            Map.entry("UNANSWERED", not(new SearchKey.HasFlag(Flag.ANSWERED))),
            Map.entry("UNDELETED", not(new SearchKey.HasFlag(Flag.DELETED))),
            Map.entry("UNDRAFT", not(new SearchKey.HasFlag(Flag.DRAFT))),
            Map.entry("UNFLAGGED", not(new SearchKey.HasFlag(Flag.FLAGGED))),
            Map.entry("UNSEEN", not(SEEN)),
            Map.entry("OLD", not(RECENT)),
            Map.entry("NEW", new SearchKey.And(List.of(RECENT, not(SEEN)))));

    private static final Map<String, String> EXTENSIONS = Map.of(
            "OLDER",
            "WITHIN",
            "YOUNGER",
            "WITHIN",
            "MODSEQ",
            "CONDSTORE",
            "EMAILID",
            "OBJECTID",
            "THREADID",
            "OBJECTID");

    private final ArgumentReader arguments;
    private final SearchCharset charset;
    private final ImapSession session;
    private int depth;
    private int keys;
    private boolean asksModSeq;

    private SearchKeyReader(ArgumentReader arguments, SearchCharset charset, ImapSession session) {
        this.arguments = arguments;
        this.charset = charset;
        this.session = session;
    }

    /**
     * The program that stands next, up to the end of the command.
     *
     * @param charset of its texts
     * @param session says which keys are announced
     * @throws ImapSyntaxException when it is none
     */
    public static SearchProgram read(ArgumentReader arguments, SearchCharset charset, ImapSession session)
            throws ImapSyntaxException {
        SearchKeyReader reader = new SearchKeyReader(arguments, charset, session);
        SearchKey key = reader.keys();
        arguments.end();
        if (reader.asksModSeq) {
            session.enableModSeq();
        }
        return new SearchProgram(key, reader.asksModSeq);
    }

    private SearchKey keys() throws ImapSyntaxException {
        List<SearchKey> all = new ArrayList<>();
        do {
            all.add(key());
        } while (arguments.take(' '));
        return all.size() == 1 ? all.get(0) : new SearchKey.And(List.copyOf(all));
    }

    private SearchKey key() throws ImapSyntaxException {
        depth++;
        keys++;
        if (depth > DEEPEST || keys > MOST_KEYS) {
            throw new ImapSyntaxException(
                    "search: expected at most " + MOST_KEYS + " keys, " + DEEPEST + " inside each other, got more");
        }
        SearchKey key = keyWithinBounds();
        depth--;
        return key;
    }

    private SearchKey keyWithinBounds() throws ImapSyntaxException {
        if (arguments.take('(')) {
            SearchKey group = keys();
            arguments.expect(')');
            return group;
        }
        if (arguments.nextIsAnyOf("0123456789*$")) {
            return numbered(Numbering.SEQUENCE);
        }
        String name = arguments.keyword();
        SearchKey simple = WITHOUT_ARGUMENT.get(name);
        if (simple == null) {
            refuseUnannounced(name);
            return withArgument(name);
        }
        return simple;
    }

    private SearchKey withArgument(String name) throws ImapSyntaxException {
        return switch (name) {
            case "NOT" -> not(spacedKey());
            case "OR" -> new SearchKey.Or(spacedKey(), spacedKey());
            case "UID" -> {
                arguments.space();
                yield numbered(Numbering.UID);
            }
            case "KEYWORD" -> keyword();
            case "UNKEYWORD" -> not(keyword());
            case "LARGER" -> new SearchKey.Larger(number());
            case "SMALLER" -> new SearchKey.Smaller(number());
            case "YOUNGER" -> younger();
            case "OLDER" -> not(younger());
            case "MODSEQ" -> changed();
            case "EMAILID" -> new SearchKey.HasEmailId(objectId());
            case "THREADID" -> noThread();
            case "BEFORE", "ON", "SINCE" -> arrived(TimeKey.DayOrder.valueOf(name));
            case "SENTBEFORE", "SENTON", "SENTSINCE" -> sent(TimeKey.DayOrder.valueOf(name.substring(4)));
            case "SUBJECT", "FROM", "TO", "CC", "BCC" -> new TextKey.InMainField(MainField.valueOf(name), text());
            case "HEADER" -> header();
            case "BODY" -> new TextKey.InBody(text());
            case "TEXT" -> new TextKey.InText(text());
            default -> throw unknown(name);
        };
    }

    private void refuseUnannounced(String name) throws ImapSyntaxException {
        String capability = EXTENSIONS.get(name);
        if (capability != null && !session.announces(capability)) {
            throw unknown(name);
        }
    }

    private static ImapSyntaxException unknown(String name) {
        return new ImapSyntaxException("search: expected a key, got " + name);
    }

    private static SearchKey not(SearchKey key) {
        return new SearchKey.Not(key);
    }

    private SearchKey spacedKey() throws ImapSyntaxException {
        arguments.space();
        return key();
    }

    private SearchKey numbered(Numbering numbering) throws ImapSyntaxException {
        SequenceSet set = arguments.sequenceSet();
        if (set.isSaved() && !session.announces("SEARCHRES")) {
            throw unknown("$");
        }
        return new SearchKey.Numbered(numbering, set);
    }

    private SearchKey keyword() throws ImapSyntaxException {
        arguments.space();
        return new SearchKey.HasFlag(Flag.of(arguments.atom()));
    }

    private SearchKey younger() throws ImapSyntaxException {
        long seconds = number();
        if (seconds == 0) {
            throw new ImapSyntaxException("search: expected at least 1 second, got 0");
        }
        return new TimeKey.Younger(seconds);
    }

    /** Which metadata changed may be asked as well; every change counts for every flag here (RFC 7162 section 3.1.5). */
    private SearchKey changed() throws ImapSyntaxException {
        arguments.space();
        if (arguments.nextIs('"')) {
            arguments.string();
            arguments.space();
            String type = arguments.keyword();
            if (!type.equals("ALL") && !type.equals("SHARED") && !type.equals("PRIV")) {
                throw new ImapSyntaxException("MODSEQ: expected ALL, SHARED or PRIV, got " + type);
            }
            arguments.space();
        }
        asksModSeq = true;
        return new SearchKey.Changed(arguments.number64());
    }

    private String objectId() throws ImapSyntaxException {
        arguments.space();
        return arguments.run("an object identifier", c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    // No message has a THREADID here, so none matches (RFC 8474 section 5.2).
    private SearchKey noThread() throws ImapSyntaxException {
        objectId();
        return not(new SearchKey.All());
    }

    private SearchKey arrived(TimeKey.DayOrder order) throws ImapSyntaxException {
        arguments.space();
        return new TimeKey.Arrived(order, SearchDate.read(arguments));
    }

    private SearchKey sent(TimeKey.DayOrder order) throws ImapSyntaxException {
        arguments.space();
        return new TimeKey.Sent(order, SearchDate.read(arguments));
    }

    private SearchKey header() throws ImapSyntaxException {
        arguments.space();
        String name = arguments.astring();
        return new TextKey.InField(name, text());
    }

    private long number() throws ImapSyntaxException {
        arguments.space();
        return arguments.number();
    }

    private String text() throws ImapSyntaxException {
        arguments.space();
        return charset.decode(arguments.astring());
    }
}
