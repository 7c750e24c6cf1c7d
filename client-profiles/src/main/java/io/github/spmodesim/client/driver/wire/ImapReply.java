package io.github.spmodesim.client.driver.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reply of an IMAP server, RFC 3501 section 7.
 *
 * @param kind tagged, untagged or continuation
 * @param tag the tag; empty if it has none
 * @param text the rest of the line, one character per octet (ISO 8859-1); a literal is left as its marker {@code {n}}
 * @param literals the octets of the literals in order, in the same form
 */
record ImapReply(Kind kind, String tag, String text, List<String> literals) {
    private static final Pattern STATUS = Pattern.compile(
            "(OK|NO|BAD|BYE|PREAUTH)\\b ?(?:\\[([^\\] ]+) ?([^\\]]*)\\] ?)?(.*)", Pattern.CASE_INSENSITIVE);

    ImapReply {
        literals = List.copyOf(literals);
    }

    /** What a reply begins with. */
    enum Kind {
        TAGGED,
        UNTAGGED,
        CONTINUATION
    }

    /** Reads a whole reply, its lines joined and its literals taken out. */
    static ImapReply of(String line, List<String> literals) {
        if (line.equals("+") || line.startsWith("+ ")) {
            return new ImapReply(Kind.CONTINUATION, "", line.substring(1).strip(), literals);
        }
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1);
        return first.equals("*")
                ? new ImapReply(Kind.UNTAGGED, "", rest, literals)
                : new ImapReply(Kind.TAGGED, first, rest, literals);
    }

    /** OK, NO, BAD, BYE or PREAUTH; empty if the reply is data. */
    String status() {
        return part(1).toUpperCase(Locale.ROOT);
    }

    /** Name of the response code in upper case, such as {@code UNAVAILABLE}. */
    Optional<String> code() {
        String code = part(2);
        return code.isEmpty() ? Optional.empty() : Optional.of(code.toUpperCase(Locale.ROOT));
    }

    /** What follows the name of the response code. */
    String codeArguments() {
        return part(3);
    }

    /** Whether it tells how many messages there are, RFC 3501 section 7.3.1. */
    boolean isExists() {
        return kind == Kind.UNTAGGED && text.toUpperCase(Locale.ROOT).endsWith(" EXISTS");
    }

    /** The words for a person, without status and code. */
    String words() {
        return new String(part(4).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The reply as a line of a transcript: octets of literals are not shown. */
    String shown() {
        return switch (kind) {
            case TAGGED -> tag + " " + text;
            case UNTAGGED -> "* " + text;
            case CONTINUATION -> ("+ " + text).strip();
        };
    }

    private String part(int group) {
        Matcher matcher = STATUS.matcher(text);
        if (!matcher.matches()) {
            return "";
        }
        String part = matcher.group(group);
        return part == null ? "" : part;
    }
}
