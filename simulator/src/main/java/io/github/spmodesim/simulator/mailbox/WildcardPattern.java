package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Locale;

/** A text in which {@code *} stands for any characters; upper and lower case are the same. Immutable. */
final class WildcardPattern {
    private final List<String> pieces;

    WildcardPattern(String pattern) {
        pieces = List.of(folded(pattern).split("\\*", -1));
    }

    /** Whether the whole text is of this form. */
    boolean matches(String text) {
        String folded = folded(text);
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return folded.equals(first);
        }
        return folded.length() >= first.length() + last.length()
                && folded.startsWith(first)
                && folded.endsWith(last)
                && middleMatches(folded.substring(first.length(), folded.length() - last.length()));
    }

    // The earliest place of each piece leaves the most room for those behind it.
    private boolean middleMatches(String middle) {
        int at = 0;
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = middle.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
