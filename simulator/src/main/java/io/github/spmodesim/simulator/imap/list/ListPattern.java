package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.Optional;

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

    /**
     * The pattern that a reference and a mailbox pattern make: the one before the other, as they stand (RFC 3501 section
     * 6.3.8 leaves that to the server).
     *
     * @param reference in modified UTF-7
     * @param pattern in modified UTF-7
     * @return empty for what is no modified UTF-7: no name matches it
     */
    public static Optional<ListPattern> of(String reference, String pattern, char separator) {
        try {
            String joined = ModifiedUtf7.decode(reference) + ModifiedUtf7.decode(pattern);
            return Optional.of(new ListPattern(joined, separator));
        } catch (ImapSyntaxException e) {
            return Optional.empty();
        }
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

    /** Whether the name matches. */
    public boolean matches(MailboxName mailbox) {
        String name = mailbox.value();
        if (literals > name.length()) {
            return false;
        }
        // Whether the pattern so far can end before each character of the name.
        boolean[] ends = new boolean[name.length() + 1];
        ends[0] = true;
        boolean possible = true;
        int caseless = caseless(name);
        for (int p = 0; p < pattern.length() && possible; p++) {
            char c = pattern.charAt(p);
            possible = isWildcard(c) ? spread(ends, name, c) : advance(ends, name, c, caseless);
        }
        return ends[name.length()];
    }

    // How many characters from the beginning match in either case.
    private int caseless(String name) {
        int inbox = MailboxName.INBOX.value().length();
        boolean isInbox = name.startsWith(MailboxName.INBOX.value())
                && (name.length() == inbox || name.charAt(inbox) == separator);
        return isInbox ? inbox : 0;
    }

    private boolean spread(boolean[] ends, String name, char wildcard) {
        boolean open = false;
        boolean any = false;
        for (int i = 0; i < ends.length; i++) {
            open |= ends[i];
            ends[i] = open;
            any |= open;
            if (wildcard == '%' && i < name.length() && name.charAt(i) == separator) {
                open = false;
            }
        }
        return any;
    }

    private static boolean advance(boolean[] ends, String name, char c, int caseless) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        boolean any = false;
        for (int i = name.length(); i > 0; i--) {
            ends[i] = ends[i - 1] && name.charAt(i - 1) == (i <= caseless ? upper : c);
            any |= ends[i];
        }
        ends[0] = false;
        return any;
    }
}
