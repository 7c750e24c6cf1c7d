package io.github.spmodesim.client.driver.wire;

import java.util.List;

/** Walks through the attributes of a FETCH reply: names, then atoms, quoted strings, literals and lists. */
final class FetchText {
    private final String text;
    private final List<String> literals;
    private int position;
    private int literal;

    FetchText(String text, int position, List<String> literals) {
        this.text = text;
        this.position = position;
        this.literals = literals;
    }

    boolean hasMore() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return position < text.length() && text.charAt(position) != ')';
    }

    /** A name, with spaces inside its brackets: {@code BODY[HEADER.FIELDS (SUBJECT)]}. */
    String name() {
        int start = position;
        boolean bracketed = false;
        while (position < text.length() && (bracketed || " )".indexOf(text.charAt(position)) < 0)) {
            bracketed = bracketed ? text.charAt(position) != ']' : text.charAt(position) == '[';
            position++;
        }
        return text.substring(start, position);
    }

    String value() {
        if (!hasMore()) {
            return "";
        }
        return switch (text.charAt(position)) {
            case '"' -> quoted();
            case '{' -> literal();
            case '(' -> list();
            default -> atom();
        };
    }

    private String atom() {
        int start = position;
        while (position < text.length() && " )".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        position++;
        while (position < text.length() && text.charAt(position) != '"') {
            if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                position++;
            }
            value.append(text.charAt(position++));
        }
        position++;
        return value.toString();
    }

    private String literal() {
        int end = text.indexOf('}', position);
        position = end < 0 ? text.length() : end + 1;
        return literal < literals.size() ? literals.get(literal++) : "";
    }

    private String list() {
        int start = position;
        position++;
        while (hasMore()) {
            value();
        }
        position++;
        return text.substring(start, Math.min(position, text.length()));
    }
}
