package io.github.spmodesim.simulator.mailbox;

/**
 * A mailbox's name in plain Unicode.
 *
 * @param value the name; INBOX in any case is {@code INBOX} (RFC 3501 section 5.1)
 */
public record MailboxName(String value) implements Comparable<MailboxName> {
    /** Where mail arrives. */
    public static final MailboxName INBOX = new MailboxName("INBOX");

    /** Keeps INBOX in upper case. */
    public MailboxName {
        if (value.equalsIgnoreCase("INBOX")) {
            value = "INBOX";
        }
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
