package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the message identifiers of {@code Message-ID}, {@code In-Reply-To} and {@code References} (RFC 5322 sections 3.6.4 and
 * 4.5.4).
 *
 * <p>An identifier stands between angle brackets and has an {@code @} with something on either side; whatever else stands
 * there is taken. Quoting, comments and blanks are taken off, so that each identifier has one form (RFC 5256 section 3,
 * REFERENCES). What stands between identifiers, a quoted name or a comment with an address in it too, is passed over. A quote
 * or a bracket that is never closed is a character like any other. It refuses nothing; time is linear.
 */
public final class MessageIds {
    private final String value;
    private final List<String> ids = new ArrayList<>();
    private final StringBuilder id = new StringBuilder();
    private int position;
    private int at = -1;
    private boolean inside;
    private boolean quotesClose = true;
    private boolean commentsClose = true;

    private MessageIds(String value) {
        this.value = value;
    }

    /**
     * Returns the identifiers in their order, without their angle brackets.
     *
     * @param value the unfolded value of a field
     */
    public static List<String> read(String value) {
        return new MessageIds(value).readAll();
    }

    private List<String> readAll() {
        while (position < value.length()) {
            char c = value.charAt(position);
            switch (c) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> start();
                case '>' -> end();
                case ' ', '\t', '\r', '\n' -> position++;
                default -> character(c);
            }
        }
        return List.copyOf(ids);
    }

    private void start() {
        inside = true;
        id.setLength(0);
        at = -1;
        position++;
    }

    private void end() {
        if (inside && at > 0 && at < id.length() - 1) {
            ids.add(id.toString());
        }
        inside = false;
        position++;
    }

    private void character(char c) {
        if (c == '@') {
            at = id.length();
        }
        plain(c);
    }

    private void plain(char c) {
        if (inside) {
            id.append(c);
        }
        position++;
    }

    private void quoted() {
        int close = quotesClose ? closingQuote() : -1;
        if (close < 0) {
            quotesClose = false;
            plain('"');
            return;
        }
        position++;
        while (position < close) {
            if (value.charAt(position) == '\\') {
                position++;
            }
            plain(value.charAt(position));
        }
        position = close + 1;
    }

    private int closingQuote() {
        for (int i = position + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private void comment() {
        int close = commentsClose ? closingBracket() : -1;
        if (close < 0) {
            commentsClose = false;
            plain('(');
        } else {
            position = close + 1;
        }
    }

    private int closingBracket() {
        int depth = 0;
        for (int i = position; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }
}
