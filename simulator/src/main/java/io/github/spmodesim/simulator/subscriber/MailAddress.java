package io.github.spmodesim.simulator.subscriber;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, {@code local@domain} (RFC 5321 section 4.1.2).
 *
 * <p>Lenient about dots alone: docomo once handed out local parts with two dots in a row or a dot before the @, which no
 * dot-string of the RFC has, and they are still in use without quotes. Beyond ASCII it is an address of RFC 6531 section 3.3,
 * which SMTP carries with SMTPUTF8 alone.
 *
 * @param value the address as written, its quotes too; upper and lower case are kept
 */
public record MailAddress(String value) {
    private static final int MAX_OCTETS = 254;
    private static final String BEYOND_ASCII = "[^\\x00-\\x7F\\p{Cc}\\p{Cs}\\p{Z}]";
    private static final String ATEXT = "(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|" + BEYOND_ASCII + ")";
    private static final String QUOTED = "\"(?:[ !#-\\[\\]-~]|\\\\[ -~]|" + BEYOND_ASCII + ")*\"";
    private static final String ALNUM = "(?:[A-Za-z0-9]|" + BEYOND_ASCII + ")";
    private static final String LABEL = ALNUM + "(?:(?:-|" + ALNUM + "){0,61}" + ALNUM + ")?";
    private static final Pattern DOT_STRING = Pattern.compile(ATEXT + "+(?:\\." + ATEXT + "+)*");
    private static final Pattern LOCAL = Pattern.compile("(?:\\.|" + ATEXT + ")+|" + QUOTED);
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not {@code local@domain}
     */
    public MailAddress {
        int octets = value.getBytes(StandardCharsets.UTF_8).length;
        if (octets > MAX_OCTETS) {
            throw new IllegalArgumentException(
                    "mail address of " + octets + " octets (expected: at most " + MAX_OCTETS + ")");
        }
        int at = value.lastIndexOf('@');
        if (at < 0 || !LOCAL.matcher(value.substring(0, at)).matches() || !isDomain(value.substring(at + 1))) {
            throw new IllegalArgumentException("mail address \"" + value
                    + "\" (expected: local@domain, the local part of letters, digits, dots and !#$%&'*+-/=?^_`{|}~,"
                    + " or in quotes)");
        }
    }

    private static boolean isDomain(String domain) {
        return DOMAIN.matcher(domain).matches() || AddressLiteral.isOne(domain);
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

    /** Returns what stands before the @, with its quotes. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** Returns what stands behind the @. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /**
     * Returns the address with no more quoting than it needs, which is how it is to be sent (RFC 5321 section 4.1.2): none of
     * a dot-string, otherwise quotes around the local part, and backslashes before quotes and backslashes alone.
     */
    public MailAddress withFewestQuotes() {
        if (!isQuoted()) {
            return this;
        }
        String meant = meantLocalPart();
        String local = DOT_STRING.matcher(meant).matches() ? meant : '"' + meant.replaceAll("[\"\\\\]", "\\\\$0") + '"';
        return new MailAddress(local + '@' + domain());
    }

    private boolean isQuoted() {
        return value.startsWith("\"");
    }

    private String meantLocalPart() {
        String local = localPart();
        return isQuoted() ? local.substring(1, local.length() - 1).replaceAll("\\\\(.)", "$1") : local;
    }

    /**
     * Returns the form under which two spellings of one address meet: in lower case, without quoting, its characters composed
     * (NFC).
     */
    public String key() {
        String meant = meantLocalPart() + '@' + domain();
        String composed = isAscii() ? meant : Normalizer.normalize(meant, Normalizer.Form.NFC);
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
