package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.BitSet;

/**
 * A mailbox pattern of LIST (RFC 3501 section 6.3.8): {@code *} matches anything, {@code %} anything within one level.
 * INBOX matches in any case, as the first level of a name too.
 *
 * <p>Time is at most twice the square of the name's length, whatever the pattern.
 */
public final class ListPattern {
    private final String pattern;
    private final int literals;
    private final char separator;

    /**
     * A pattern.
     *
     * @param pattern reference and pattern joined, in Unicode
     * @param separator the hierarchy separator
     */
    public ListPattern(String pattern, char separator) {
        this.pattern = oneWildcardAtATime(pattern);
        this.literals = (int) pattern.chars().filter(c -> !isWildcard(c)).count();
        this.separator = separator;
    }

    private static boolean isWildcard(int c) {
        return c == '*' || c == '%';
    }

    // Wildcards in a row match what the widest of them matches.
    private static String oneWildcardAtATime(String pattern) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int last = joined.length() - 1;
            if (!isWildcard(c) || last < 0 || !isWildcard(joined.charAt(last))) {
                joined.append(c);
            } else if (c == '*') {
                joined.setCharAt(last, '*');
            }
        }
        return joined.toString();
    }

    /** Whether the pattern ends in {@code %}: then levels count that only lead to a name. */
    public boolean asksForLevels() {
        return pattern.endsWith("%");
    }

    /** Whether the name matches; bit i of the set: the pattern so far can end before character i of the name. */
    public boolean matches(MailboxName mailbox) {
        String name = mailbox.value();
        if (literals > name.length()) {
            return false;
        }
        int caseless = caseless(name);
        BitSet ends = new BitSet(name.length() + 1);
        ends.set(0);
        for (int p = 0; p < pattern.length() && !ends.isEmpty(); p++) {
            ends = switch (pattern.charAt(p)) {
                case '*' -> from(ends, name, false);
                case '%' -> from(ends, name, true);
                default -> after(ends, name, pattern.charAt(p), caseless);
            };
        }
        return ends.get(name.length());
    }

    // How many characters from the beginning match in either case.
    private int caseless(String name) {
        int inbox = MailboxName.INBOX.value().length();
        boolean isInbox = name.startsWith(MailboxName.INBOX.value())
                && (name.length() == inbox || name.charAt(inbox) == separator);
        return isInbox ? inbox : 0;
    }

    private BitSet from(BitSet ends, String name, boolean oneLevel) {
        BitSet next = new BitSet(name.length() + 1);
        boolean open = false;
        for (int i = 0; i <= name.length(); i++) {
            open |= ends.get(i);
            next.set(i, open);
            if (oneLevel && i < name.length() && name.charAt(i) == separator) {
                open = false;
            }
        }
        return next;
    }

    private static BitSet after(BitSet ends, String name, char c, int caseless) {
        BitSet next = new BitSet(name.length() + 1);
        for (int i = ends.nextSetBit(0); i >= 0 && i < name.length(); i = ends.nextSetBit(i + 1)) {
            char asked = i < caseless && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
            next.set(i + 1, name.charAt(i) == asked);
        }
        return next;
    }
}
