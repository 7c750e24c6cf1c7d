package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/** The boundaries of the multiparts around the current line, outermost first. */
final class OpenBoundaries {
    private final List<Octets> boundaries = new ArrayList<>();

    /** Opens one more level and returns it. */
    int open(String boundary) {
        boundaries.add(Octets.ofLatin1(boundary));
        return boundaries.size() - 1;
    }

    void closeInnermost() {
        boundaries.remove(boundaries.size() - 1);
    }

    /**
     * Tells what a line means; the innermost boundary wins where two are equal.
     *
     * <p>Spaces and tabs after it are padding (RFC 2046 section 5.1.1). The rest has to match as a whole, so that {@code --ab}
     * is no delimiter of {@code a}.
     */
    Delimiter match(Octets line) {
        if (boundaries.isEmpty() || !startsWithHyphens(line)) {
            return Delimiter.NONE;
        }
        int end = withoutPadding(line);
        Octets opening = line.slice(2, end);
        for (int level = boundaries.size() - 1; level >= 0; level--) {
            Octets boundary = boundaries.get(level);
            if (boundary.equals(opening)) {
                return new Delimiter(level, false);
            }
            if (isClosing(opening, boundary)) {
                return new Delimiter(level, true);
            }
        }
        return Delimiter.NONE;
    }

    private static boolean startsWithHyphens(Octets line) {
        return line.length() > 2 && line.byteAt(0) == '-' && line.byteAt(1) == '-';
    }

    private static int withoutPadding(Octets line) {
        int end = line.length();
        while (end > 2 && isPadding(line.byteAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPadding(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    private static boolean isClosing(Octets text, Octets boundary) {
        int length = boundary.length();
        return text.length() == length + 2
                && text.byteAt(length) == '-'
                && text.byteAt(length + 1) == '-'
                && text.slice(0, length).equals(boundary);
    }
}
