package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mime.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the item list of FETCH (RFC 3501 section 9, fetch-att). */
public final class FetchItemReader {
    private static final List<FetchItem> FAST =
            List.of(FetchAttribute.FLAGS, FetchAttribute.INTERNALDATE, FetchAttribute.RFC822_SIZE);

    private final ArgumentReader arguments;
    private final ImapSession session;

    private FetchItemReader(ArgumentReader arguments, ImapSession session) {
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * The items that stand next: a macro, one item, or a list.
     *
     * @throws ImapSyntaxException when they are none
     */
    public static List<FetchItem> read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        FetchItemReader reader = new FetchItemReader(arguments, session);
        return arguments.nextIs('(') ? reader.list() : reader.macroOrItem();
    }

    private List<FetchItem> list() throws ImapSyntaxException {
        List<FetchItem> items = new ArrayList<>();
        arguments.expect('(');
        do {
            items.add(item(name()));
        } while (arguments.take(' '));
        arguments.expect(')');
        return items;
    }

    private List<FetchItem> macroOrItem() throws ImapSyntaxException {
        String name = name();
        return switch (name) {
            case "FAST" -> FAST;
            case "ALL" -> with(FAST, FetchAttribute.ENVELOPE);
            case "FULL" -> with(with(FAST, FetchAttribute.ENVELOPE), FetchAttribute.BODY);
            default -> List.of(item(name));
        };
    }

    private static List<FetchItem> with(List<FetchItem> items, FetchItem more) {
        List<FetchItem> all = new ArrayList<>(items);
        all.add(more);
        return all;
    }

    private String name() throws ImapSyntaxException {
        return arguments.run("a fetch item", FetchItemReader::isNameChar).toUpperCase(Locale.ROOT);
    }

    private static boolean isNameChar(int c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private FetchItem item(String name) throws ImapSyntaxException {
        return switch (name) {
            case "FLAGS" -> FetchAttribute.FLAGS;
            case "UID" -> FetchAttribute.UID;
            case "INTERNALDATE" -> FetchAttribute.INTERNALDATE;
            case "RFC822.SIZE" -> FetchAttribute.RFC822_SIZE;
            case "ENVELOPE" -> FetchAttribute.ENVELOPE;
            case "BODYSTRUCTURE" -> FetchAttribute.BODYSTRUCTURE;
            case "RFC822" -> whole(name, BodySection.Text.ALL, true);
            case "RFC822.HEADER" -> whole(name, BodySection.Text.HEADER, false);
            case "RFC822.TEXT" -> whole(name, BodySection.Text.TEXT, true);
            case "BODY" -> arguments.nextIs('[') ? section(true) : FetchAttribute.BODY;
            case "BODY.PEEK" -> section(false);
            default -> extension(name);
        };
    }

    // An item of an extension that is not announced is none.
    private FetchItem extension(String name) throws ImapSyntaxException {
        if (name.startsWith("BINARY") && session.announces("BINARY")) {
            return binary(name);
        }
        if (name.equals("MODSEQ") && session.announces("CONDSTORE")) {
            session.enableModSeq();
            return FetchAttribute.MODSEQ;
        }
        if (name.equals("EMAILID") && session.announces("OBJECTID")) {
            return FetchAttribute.EMAILID;
        }
        if (name.equals("THREADID") && session.announces("OBJECTID")) {
            return FetchAttribute.THREADID;
        }
        throw none(name);
    }

    private FetchItem binary(String name) throws ImapSyntaxException {
        return switch (name) {
            case "BINARY" -> binary(BinarySection.Want.CONTENT);
            case "BINARY.PEEK" -> binary(BinarySection.Want.PEEK);
            case "BINARY.SIZE" -> binary(BinarySection.Want.SIZE);
            default -> throw none(name);
        };
    }

    private FetchItem binary(BinarySection.Want want) throws ImapSyntaxException {
        SectionReader section = SectionReader.read(arguments);
        if (section.text() != BodySection.Text.ALL) {
            throw new ImapSyntaxException("section of BINARY: expected part numbers or nothing, got " + section.text());
        }
        boolean size = want == BinarySection.Want.SIZE;
        return new BinarySection(
                section.part(),
                want,
                size ? Optional.empty() : partial(),
                (size ? "BINARY.SIZE" : "BINARY") + section.label());
    }

    private static ImapSyntaxException none(String name) {
        return new ImapSyntaxException("expected a fetch item of RFC 3501 or of an announced extension, got " + name);
    }

    private static FetchItem whole(String label, BodySection.Text text, boolean setsSeen) {
        return new BodySection(List.of(), text, FieldNames.of(List.of()), Optional.empty(), label, setsSeen);
    }

    private FetchItem section(boolean setsSeen) throws ImapSyntaxException {
        SectionReader section = SectionReader.read(arguments);
        Optional<BodySection.Partial> partial = partial();
        return new BodySection(
                section.part(),
                section.text(),
                FieldNames.of(section.fields()),
                partial,
                "BODY" + section.label(),
                setsSeen);
    }

    private Optional<BodySection.Partial> partial() throws ImapSyntaxException {
        if (!arguments.take('<')) {
            return Optional.empty();
        }
        long origin = arguments.number();
        arguments.expect('.');
        long octets = arguments.number();
        arguments.expect('>');
        if (octets == 0) {
            throw new ImapSyntaxException("partial: expected at least 1 octet, got 0");
        }
        return Optional.of(new BodySection.Partial(origin, octets));
    }
}
