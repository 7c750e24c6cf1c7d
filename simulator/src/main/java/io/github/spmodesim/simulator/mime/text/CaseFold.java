package io.github.spmodesim.simulator.mime.text;

/**
 * Makes characters equal that a search takes for equal: letters of either case, full-width ones too.
 *
 * <p>So are the four signs that Microsoft and the JIS standard map to different characters of Unicode although they are one in
 * a mail ({@code U+301C} and {@code U+FF5E}, the wave dash, above all): a sender's Shift_JIS must be found by a searcher's UTF-8.
 * One character stays one character; letters beyond U+FFFF are left as they are.
 */
final class CaseFold {
    private static final char[] FOLDED = table();

    private CaseFold() {}

    static char of(char c) {
        return FOLDED[c];
    }

    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            folded[at] = FOLDED[text.charAt(at)];
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            // Upper case first, as String.equalsIgnoreCase does: some letters have one of the two alone.
            table[c] = (char) Character.toLowerCase(Character.toUpperCase(c));
        }
        table['\u301c'] = '\uff5e';
        table['\u2016'] = '\u2225';
        table['\u2212'] = '\uff0d';
        table['\u2014'] = '\u2015';
        return table;
    }
}
