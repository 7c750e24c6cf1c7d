package io.github.spmodesim.simulator.imap.sort;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The collation {@code i;unicode-casemap} (RFC 5051), which SORT and THREAD compare strings by (RFC 5256 section 7).
 *
 * <p>A text becomes a key: each character by its simple titlecase mapping, then decomposed, compatibility forms too, so that
 * full-width letters and half-width katakana meet their plain forms. Keys are equal where the texts are; their order is that of
 * their octets in UTF-8.
 */
public final class UnicodeCasemap {
    /** The order of keys: by code point, as UTF-8 orders. */
    public static final Comparator<String> ORDER = UnicodeCasemap::compare;

    private UnicodeCasemap() {}

    /** Returns the key of a text. */
    public static String key(String text) {
        StringBuilder titlecase = new StringBuilder(text.length());
        text.codePoints().map(Character::toTitleCase).forEach(titlecase::appendCodePoint);
        return Normalizer.normalize(titlecase, Normalizer.Form.NFKD);
    }

    private static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                return Integer.compare(rank(left.charAt(i)), rank(right.charAt(i)));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    // Surrogates stand for the code points behind U+FFFF, although their own numbers are lower than U+E000.
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
