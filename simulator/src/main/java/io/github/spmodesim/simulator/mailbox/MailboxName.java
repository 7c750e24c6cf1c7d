package io.github.spmodesim.simulator.mailbox;

import java.util.stream.IntStream;

/**
 * A mailbox's name in plain Unicode.
 *
 * @param value the name; INBOX in any case is {@code INBOX} (RFC 3501 section 5.1)
 */
public record MailboxName(String value) implements Comparable<MailboxName> {
    private static final int INBOX_LENGTH = 5;

    /** Where mail arrives. */
    public static final MailboxName INBOX = new MailboxName("INBOX");

    /** Keeps INBOX in upper case. */
    public MailboxName {
        if (beginsWithInbox(value) && value.length() == INBOX_LENGTH) {
            value = "INBOX";
        }
    }

    /** Whether the first five characters spell INBOX; only ASCII letters have a second case here (RFC 3501 section 5.1). */
    static boolean beginsWithInbox(String value) {
        return value.length() >= INBOX_LENGTH
                && IntStream.range(0, INBOX_LENGTH).allMatch(i -> upperCase(value.charAt(i)) == "INBOX".charAt(i));
    }

    private static char upperCase(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    @Override
    public int compareTo(MailboxName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
