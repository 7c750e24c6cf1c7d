package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link ReplyLine}; decides between quoted string and literal (RFC 3501 section 4.3). */
public final class ReplyLineWriter {
    private static final int LONGEST_QUOTED = 1024;
    private static final int USUAL_LENGTH = 96;

    private final List<String> texts = new ArrayList<>();
    private final List<Octets> literals = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    /** Text as it is: atoms, numbers, parentheses, spaces. */
    public ReplyLineWriter raw(String characters) {
        text.append(characters);
        return this;
    }

    /** A number in decimal digits. */
    public ReplyLineWriter number(long number) {
        text.append(number);
        return this;
    }

    /** A space unless a list, or the line itself, has just begun; behind a literal too. */
    public ReplyLineWriter separate() {
        boolean begun = text.isEmpty() ? literals.isEmpty() : text.charAt(text.length() - 1) == '(';
        return begun ? this : raw(" ");
    }

    /** {@code NIL}. */
    public ReplyLineWriter nil() {
        return raw("NIL");
    }

    /** A string of octets, one character each: quoted where that is possible, else a literal. */
    public ReplyLineWriter string(String octets) {
        if (quotable(octets)) {
            return raw(quoted(octets));
        }
        return literal(Octets.of(octets.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A literal8, which may hold NUL, not copied (RFC 3516 section 4.3). */
    public ReplyLineWriter literal8(Octets octets) {
        return raw("~").literal(octets);
    }

    /** A literal, not copied. */
    public ReplyLineWriter literal(Octets octets) {
        text.append('{').append(octets.length()).append("}\r\n");
        texts.add(text.toString());
        literals.add(octets);
        text.setLength(0);
        return this;
    }

    /** The line as far as it is written. */
    public ReplyLine line() {
        if (texts.isEmpty()) {
            return ReplyLine.of(text.toString());
        }
        List<String> all = new ArrayList<>(texts);
        all.add(text.toString());
        return new ReplyLine(List.copyOf(all), List.copyOf(literals));
    }

    /** A quoted string; the text must be printable ASCII. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** An atom where the text is one, else a quoted string; the text must be printable ASCII. */
    public static String astring(String text) {
        boolean atom = !text.isEmpty() && text.chars().allMatch(c -> Atoms.isAstringChar((char) c));
        return atom ? text : quoted(text);
    }

    private static boolean quotable(String text) {
        return text.length() <= LONGEST_QUOTED && text.chars().allMatch(c -> (c >= 0x20 && c < 0x7F) || c == '\t');
    }
}
