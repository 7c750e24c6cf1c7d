package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a structured field: blanks, comments, quoted strings, plain text.
 *
 * <p>Forwards only. What is not closed lasts to the end of the field.
 */
final class FieldCursor {
    private final String text;
    private int position;

    FieldCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position == text.length();
    }

    char peek() {
        return text.charAt(position);
    }

    char next() {
        return text.charAt(position++);
    }

    /** Passes over this character, and tells whether it was there. */
    boolean skip(char wanted) {
        boolean found = !atEnd() && peek() == wanted;
        if (found) {
            position++;
        }
        return found;
    }

    /** Reads up to one of the stops; comments that follow a blank are left out, blanks around are taken off. */
    String textUntil(String stops) {
        var run = new StringBuilder();
        boolean afterBlank = true;
        while (!atEnd() && stops.indexOf(peek()) < 0) {
            // "report(1).pdf" without its quotes is a name with brackets, not a name with a comment
            if (afterBlank && peek() == '(') {
                comment();
            } else {
                afterBlank = isBlank(peek());
                run.append(next());
            }
        }
        return run.toString().strip();
    }

    /** Reads the first word up to one of the stops, and passes over what stands between it and the stop. */
    String wordUntil(String stops) {
        String run = textUntil(stops);
        int end = 0;
        while (end < run.length() && !isBlank(run.charAt(end))) {
            end++;
        }
        return run.substring(0, end);
    }

    /** Reads a value up to one of the stops: a quoted string, or plain text if it is not quoted. */
    String valueUntil(String stops) {
        while (!atEnd() && isBlank(peek())) {
            next();
        }
        if (atEnd() || peek() != '"') {
            return textUntil(stops);
        }
        String value = quotedString();
        textUntil(stops);
        return value;
    }

    /** Reads a list with commas between; empty elements are left out. */
    List<String> list() {
        List<String> elements = new ArrayList<>();
        while (!atEnd()) {
            String element = textUntil(",");
            if (!element.isEmpty()) {
                elements.add(element);
            }
            skip(',');
        }
        return elements;
    }

    /** Reads a quoted string, which starts here, and takes off its quoting (RFC 5322 section 3.2.4). */
    String quotedString() {
        next();
        var content = new StringBuilder();
        while (!atEnd()) {
            char c = next();
            if (c == '"') {
                break;
            }
            content.append(c == '\\' && !atEnd() ? next() : c);
        }
        return content.toString();
    }

    /** Reads a comment, which starts here, with the comments inside it (RFC 5322 section 3.2.2), without its own brackets. */
    String comment() {
        next();
        var content = new StringBuilder();
        int depth = 1;
        while (!atEnd()) {
            char c = next();
            if (c == '\\' && !atEnd()) {
                content.append(next());
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            content.append(c);
        }
        return content.toString().strip();
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
