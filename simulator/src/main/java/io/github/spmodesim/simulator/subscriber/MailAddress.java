package io.github.spmodesim.simulator.subscriber;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, {@code local@domain}.
 *
 * <p>Lenient on purpose: docomo once handed out local parts with two dots in a row or a dot before the @, which
 * RFC 5321 section 4.1.2 does not allow, and they are still in use.
 *
 * @param value the address as written; upper and lower case are kept
 */
public record MailAddress(String value) {
    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM = Pattern.compile("[!-~&&[^@<>]]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not {@code local@domain} in printable ASCII
     */
    public MailAddress {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "mail address of " + value.length() + " characters (expected: at most " + MAX_LENGTH + ")");
        }
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("mail address \"" + value
                    + "\" (expected: local@domain in printable ASCII without spaces, < or >)");
        }
    }

    /** Returns what stands before the @. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /** Returns what stands behind the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Returns the form under which two spellings of one address meet: the address in lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Returns whether both mean the same mailbox, whatever their case. */
    public boolean equalsIgnoreCase(MailAddress other) {
        return key().equals(other.key());
    }

    /** Returns the address as written. */
    @Override
    public String toString() {
        return value;
    }
}
