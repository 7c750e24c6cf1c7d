package io.github.spmodesim.simulator.imap.wire;

/** The character classes of RFC 3501 section 9. */
final class Atoms {
    private Atoms() {}

    /** ATOM-CHAR: any CHAR except atom-specials. */
    static boolean isAtomChar(char c) {
        return c > 0x20 && c < 0x7F && "(){%*\"\\]".indexOf(c) < 0;
    }

    /** ASTRING-CHAR: ATOM-CHAR or resp-specials. */
    static boolean isAstringChar(char c) {
        return isAtomChar(c) || c == ']';
    }

    /** list-char: ATOM-CHAR, list-wildcards or resp-specials. */
    static boolean isListChar(char c) {
        return isAstringChar(c) || c == '%' || c == '*';
    }
}
