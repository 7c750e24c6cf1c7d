package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A section specification between its brackets (RFC 3501 section 9, section-spec).
 *
 * @param part part numbers
 * @param text which piece
 * @param fields field names, in the client's spelling
 */
record SectionReader(List<Integer> part, BodySection.Text text, List<String> fields) {
    private static final int DEEPEST = 100;

    static SectionReader read(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.expect('[');
        List<Integer> part = new ArrayList<>();
        String keyword = "";
        boolean more = !arguments.nextIs(']');
        while (more) {
            String word = arguments.run("a section", c -> c > ' ' && c != '.' && c != ']' && c != '(' && c < 0x7F);
            if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                part.add(partNumber(word));
                more = arguments.take('.');
            } else {
                keyword = word + rest(arguments);
                more = false;
            }
        }
        if (part.size() > DEEPEST) {
            throw new ImapSyntaxException("section: expected at most " + DEEPEST + " part numbers, got " + part.size());
        }
        BodySection.Text text = text(keyword.toUpperCase(Locale.ROOT), part);
        List<String> fields = hasFields(text) ? fields(arguments) : List.of();
        arguments.expect(']');
        return new SectionReader(List.copyOf(part), text, fields);
    }

    /** The section as the reply repeats it, brackets included. */
    String label() {
        String numbers = part.stream().map(String::valueOf).collect(Collectors.joining("."));
        String piece = switch (text) {
            case ALL -> "";
            case HEADER -> "HEADER";
            case HEADER_FIELDS -> "HEADER.FIELDS " + fieldList();
            case HEADER_FIELDS_NOT -> "HEADER.FIELDS.NOT " + fieldList();
            case TEXT -> "TEXT";
            case MIME -> "MIME";
        };
        return "[" + numbers + (numbers.isEmpty() || piece.isEmpty() ? "" : ".") + piece + "]";
    }

    private String fieldList() {
        return fields.stream().map(ReplyLineWriter::astring).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String rest(ArgumentReader arguments) throws ImapSyntaxException {
        StringBuilder rest = new StringBuilder();
        while (arguments.take('.')) {
            rest.append('.').append(arguments.atom());
        }
        return rest.toString();
    }

    private static int partNumber(String digits) throws ImapSyntaxException {
        if (digits.length() > 9 || Integer.parseInt(digits) == 0) {
            throw new ImapSyntaxException("section: expected part numbers from 1 to 999999999, got " + digits);
        }
        return Integer.parseInt(digits);
    }

    private static BodySection.Text text(String keyword, List<Integer> part) throws ImapSyntaxException {
        return switch (keyword) {
            case "" -> BodySection.Text.ALL;
            case "HEADER" -> BodySection.Text.HEADER;
            case "HEADER.FIELDS" -> BodySection.Text.HEADER_FIELDS;
            case "HEADER.FIELDS.NOT" -> BodySection.Text.HEADER_FIELDS_NOT;
            case "TEXT" -> BodySection.Text.TEXT;
            case "MIME" -> {
                if (part.isEmpty()) {
                    throw new ImapSyntaxException("section: expected part numbers before MIME, got none");
                }
                yield BodySection.Text.MIME;
            }
            default ->
                throw new ImapSyntaxException(
                        "section: expected HEADER, HEADER.FIELDS, HEADER.FIELDS.NOT, TEXT or MIME, got " + keyword);
        };
    }

    private static boolean hasFields(BodySection.Text text) {
        return text == BodySection.Text.HEADER_FIELDS || text == BodySection.Text.HEADER_FIELDS_NOT;
    }

    private static List<String> fields(ArgumentReader arguments) throws ImapSyntaxException {
        List<String> fields = new ArrayList<>();
        arguments.space();
        arguments.expect('(');
        do {
            String field = arguments.astring();
            if (field.isEmpty() || field.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
                throw new ImapSyntaxException("section: expected names of header fields, got one that is none");
            }
            fields.add(field);
        } while (arguments.take(' '));
        arguments.expect(')');
        return fields;
    }
}
