package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Reads the arguments of one command from left to right (RFC 3501 section 9).
 *
 * <p>Strings come back as one character an octet where the grammar means octets; a bad argument is an {@link
 * ImapSyntaxException} that says the position, what was expected and what stands there.
 */
public final class ArgumentReader {
    private static final int SHOWN = 20;

    private final String text;
    private final ImapArguments arguments;
    private int position;
    private int nextLiteral;
    private boolean discreet;

    /** A reader that stands before the space that follows the command's name. */
    public ArgumentReader(ImapArguments arguments) {
        this.arguments = arguments;
        this.text = arguments.text();
    }

    /** From here on no sentence says what stands in the arguments: a log-in holds a secret. */
    public void discreet() {
        discreet = true;
    }

    /** Characters read so far. */
    public int position() {
        return position;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return position == text.length();
    }

    /** Whether the next character is {@code c}. */
    public boolean nextIs(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    /** Takes {@code c} if it is next. */
    public boolean take(char c) {
        boolean next = nextIs(c);
        if (next) {
            position++;
        }
        return next;
    }

    /** Takes {@code c} if it is next and {@code following} stands behind it, which is left. */
    public boolean takeBefore(char c, char following) {
        int behind = position + 1;
        return nextIs(c) && behind < text.length() && text.charAt(behind) == following && take(c);
    }

    /** Takes {@code c}. */
    public void expect(char c) throws ImapSyntaxException {
        if (!take(c)) {
            throw wrong(c == ' ' ? "a space" : "'" + c + "'");
        }
    }

    /** Takes a keyword of the protocol if it is next, whole, in upper or lower case. */
    public boolean takeKeyword(String keyword) {
        int end = position + keyword.length();
        boolean next = text.regionMatches(true, position, keyword, 0, keyword.length())
                && (end == text.length() || !Atoms.isAtomChar(text.charAt(end)));
        if (next) {
            position = end;
        }
        return next;
    }

    /** Whether the next character is one of these. */
    public boolean nextIsAnyOf(String characters) {
        return position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
    }

    /** Takes one space. */
    public void space() throws ImapSyntaxException {
        expect(' ');
    }

    /** Makes sure that nothing is left. */
    public void end() throws ImapSyntaxException {
        if (!atEnd()) {
            throw wrong("the end of the command");
        }
    }

    /** An atom. */
    public String atom() throws ImapSyntaxException {
        return run("an atom", c -> Atoms.isAtomChar((char) c));
    }

    /** An atom in upper case: a keyword of the protocol. */
    public String keyword() throws ImapSyntaxException {
        return atom().toUpperCase(Locale.ROOT);
    }

    /** A run of characters that {@code allowed} takes; at least one. */
    public String run(String expected, IntPredicate allowed) throws ImapSyntaxException {
        int start = position;
        while (position < text.length() && allowed.test(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw wrong(expected);
        }
        return text.substring(start, position);
    }

    /** An astring: atom, quoted string or literal. */
    public String astring() throws ImapSyntaxException {
        return atString() ? string() : run("an astring", c -> Atoms.isAstringChar((char) c));
    }

    /** A list-mailbox: may hold wildcards. */
    public String listMailbox() throws ImapSyntaxException {
        return atString() ? string() : run("a mailbox pattern", c -> Atoms.isListChar((char) c));
    }

    /** A quoted string or literal. */
    public String string() throws ImapSyntaxException {
        return nextIs('"') ? quoted() : new String(literal().toByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** A string, or NIL as the empty string. */
    public String nstring() throws ImapSyntaxException {
        if (atString()) {
            return string();
        }
        String atom = keyword();
        if (!atom.equals("NIL")) {
            throw new ImapSyntaxException("expected a string or NIL, got " + atom);
        }
        return "";
    }

    /** A literal's octets. */
    public Octets literal() throws ImapSyntaxException {
        int lineEnd = text.indexOf("\r\n", position);
        // The line announces what its last brace says; one before it announces nothing.
        if (!nextIs('{') || lineEnd < 0 || text.lastIndexOf('{', lineEnd) != position) {
            throw wrong("a literal");
        }
        position = lineEnd + 2;
        return arguments.literals().get(nextLiteral++);
    }

    /** A literal8's octets, which may hold NUL (RFC 3516 section 4.4). */
    public Octets literal8() throws ImapSyntaxException {
        expect('~');
        return literal();
    }

    /** A number of RFC 3501: unsigned, 32 bits. */
    public long number() throws ImapSyntaxException {
        String digits = run("a number", c -> c >= '0' && c <= '9');
        if (digits.length() > 10 || Long.parseLong(digits) > 0xFFFF_FFFFL) {
            throw new ImapSyntaxException("expected a number below 4294967296, got " + digits);
        }
        return Long.parseLong(digits);
    }

    /** A mod-sequence (RFC 7162 section 7): unsigned, 63 bits. */
    public long number64() throws ImapSyntaxException {
        String digits = run("a number", c -> c >= '0' && c <= '9');
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new ImapSyntaxException("expected a number below 9223372036854775808, got " + digits);
        }
    }

    /** A sequence set (RFC 3501 section 9), {@code $} being one too (RFC 5182 section 2.4). */
    public SequenceSet sequenceSet() throws ImapSyntaxException {
        if (take('$')) {
            return SequenceSet.SAVED;
        }
        return SequenceSet.parse(run("a sequence set", c -> Character.isDigit(c) || ":,*".indexOf(c) >= 0));
    }

    private boolean atString() {
        return nextIs('"') || nextIs('{');
    }

    private String quoted() throws ImapSyntaxException {
        StringBuilder content = new StringBuilder();
        position++;
        while (position < text.length() && "\"\r\n".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == '\\') {
                position++;
            }
            if (position < text.length()) {
                content.append(text.charAt(position++));
            }
        }
        expect('"');
        return content.toString();
    }

    private ImapSyntaxException wrong(String expected) {
        String rest = text.substring(position, Math.min(text.length(), position + SHOWN));
        String shown = discreet ? "something else" : "\"" + rest.replace("\r\n", " ") + "\"";
        String found = atEnd() ? "the end" : shown;
        return new ImapSyntaxException("argument at " + position + ": expected " + expected + ", got " + found);
    }
}
