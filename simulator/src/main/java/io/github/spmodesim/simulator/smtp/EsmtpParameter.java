package io.github.spmodesim.simulator.smtp;

import java.util.Locale;

/**
 * A parameter of MAIL or RCPT (RFC 5321 section 4.1.2).
 *
 * @param keyword in upper case
 * @param value what follows the equals sign, empty for none
 */
public record EsmtpParameter(String keyword, String value) {
    /** The parameter in one word. */
    static EsmtpParameter of(String word) {
        int equals = word.indexOf('=');
        String keyword = equals < 0 ? word : word.substring(0, equals);
        return new EsmtpParameter(keyword.toUpperCase(Locale.ROOT), equals < 0 ? "" : word.substring(equals + 1));
    }
}
