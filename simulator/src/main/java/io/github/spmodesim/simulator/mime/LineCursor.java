package io.github.spmodesim.simulator.mime;

/** Goes over the lines of a text, forwards only: each octet is searched for the end of its line once. */
class LineCursor {
    private final Octets text;
    private int start;
    private int next;

    LineCursor(Octets text) {
        this.text = text;
        this.next = afterLine(0);
    }

    /** Returns whether there is no line any more. */
    boolean atEnd() {
        return start == text.length();
    }

    /** Returns the offset of the line; the length of the text at its end. */
    int start() {
        return start;
    }

    /** Returns the line without the CRLF or LF that ends it. */
    Octets line() {
        return text.slice(start, Math.max(start, beforeLineBreak(next)));
    }

    /** Returns the line with what ends it. */
    Octets lineWithBreak() {
        return text.slice(start, next);
    }

    /** Returns the offset of the line break before the line, or of the line if there is none. */
    int startOfBreakBefore() {
        return beforeLineBreak(start);
    }

    void advance() {
        start = next;
        next = afterLine(start);
    }

    void skipToEnd() {
        start = text.length();
        next = start;
    }

    private int afterLine(int from) {
        int at = from;
        while (at < text.length()) {
            if (text.byteAt(at++) == '\n') {
                return at;
            }
        }
        return at;
    }

    private int beforeLineBreak(int end) {
        if (end == 0 || text.byteAt(end - 1) != '\n') {
            return end;
        }
        return end > 1 && text.byteAt(end - 2) == '\r' ? end - 2 : end - 1;
    }
}
