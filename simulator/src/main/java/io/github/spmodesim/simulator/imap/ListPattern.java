package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.BitSet;
import java.util.Locale;

/**
 * A mailbox pattern of LIST (RFC 3501 section 6.3.8): {@code *} matches anything, {@code %} anything within one level.
 *
 * <p>Time is pattern length times name length whatever the pattern.
 */
public final class ListPattern {
    private final String pattern;
    private final char separator;

    /**
     * A pattern.
     *
     * @param pattern reference and pattern joined, in Unicode
     * @param separator the hierarchy separator
     */
    public ListPattern(String pattern, char separator) {
        this.pattern = pattern;
        this.separator = separator;
    }

    /** Whether the name matches; INBOX in any case. */
    public boolean matches(MailboxName name) {
        return name.equals(MailboxName.INBOX)
                ? matches(pattern.toUpperCase(Locale.ROOT), name.value())
                : matches(pattern, name.value());
    }

    // Bit i of the set: the pattern so far can end before character i of the name.
    private boolean matches(String asked, String name) {
        BitSet ends = new BitSet(name.length() + 1);
        ends.set(0);
        for (int p = 0; p < asked.length(); p++) {
            ends = switch (asked.charAt(p)) {
                case '*' -> from(ends, name, false);
                case '%' -> from(ends, name, true);
                default -> after(ends, name, asked.charAt(p));
            };
        }
        return ends.get(name.length());
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

    private static BitSet after(BitSet ends, String name, char c) {
        BitSet next = new BitSet(name.length() + 1);
        for (int i = ends.nextSetBit(0); i >= 0 && i < name.length(); i = ends.nextSetBit(i + 1)) {
            next.set(i + 1, name.charAt(i) == c);
        }
        return next;
    }
}
