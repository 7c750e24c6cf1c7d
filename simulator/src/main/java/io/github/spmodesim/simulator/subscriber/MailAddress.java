package io.github.spmodesim.simulator.subscriber;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, {@code local@domain}.
 *
 * <p>Lenient on purpose: docomo once handed out local parts with two dots in a row or a dot before the @, which
 * RFC 5321 section 4.1.2 does not allow, and they are still in use. Beyond ASCII it is an address of RFC 6531 section 3.3, which
 * SMTP carries with SMTPUTF8 alone.
 *
 * @param value the address as written; upper and lower case are kept
 */
public record MailAddress(String value) {
    private static final int MAX_OCTETS = 254;
    private static final String BEYOND_ASCII = "[^\\x00-\\x7F\\p{Cc}\\p{Cs}\\p{Z}]";
    private static final Pattern FORM = Pattern.compile("(?:[!-~&&[^@<>]]|BEYOND)+@ALNUM(?:(?:ALNUM|[.-])*ALNUM)?"
            .replace("ALNUM", "(?:[A-Za-z0-9]|BEYOND)")
            .replace("BEYOND", BEYOND_ASCII));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not {@code local@domain} in printable characters
     */
    public MailAddress {
        int octets = value.getBytes(StandardCharsets.UTF_8).length;
        if (octets > MAX_OCTETS) {
            throw new IllegalArgumentException(
                    "mail address of " + octets + " octets (expected: at most " + MAX_OCTETS + ")");
        }
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("mail address \"" + value
                    + "\" (expected: local@domain in printable characters without spaces, < or >)");
        }
    }

    /** Returns whether it is in ASCII, so that every mail server can take it. */
    public boolean isAscii() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns what stands before the @. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /** Returns what stands behind the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Returns the form under which two spellings of one address meet: in lower case, its characters composed (NFC). */
    public String key() {
        String composed = isAscii() ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
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
