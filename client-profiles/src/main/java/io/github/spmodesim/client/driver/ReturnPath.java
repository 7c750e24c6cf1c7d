package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The trace of a final delivery, which a mail that is sent again leaves behind: who sends a mail SHOULD NOT have a
 * Return-Path in it (RFC 5321 section 4.4).
 */
final class ReturnPath {
    private static final String NAME = "return-path:";

    private ReturnPath() {}

    /** The mail without the field, wherever it stands in the header; every other octet as it was. */
    static Octets removedFrom(Octets mail) {
        String text = mail.toString();
        StringBuilder kept = new StringBuilder(text.length());
        boolean skipping = false;
        int at = 0;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            int next = text.indexOf('\n', at) + 1;
            int end = next == 0 ? text.length() : next;
            skipping = isFolded(text.charAt(at)) ? skipping : isReturnPath(text, at);
            if (!skipping) {
                kept.append(text, at, end);
            }
            at = end;
        }
        kept.append(text, at, text.length());
        return Octets.of(kept.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isReturnPath(String text, int at) {
        String line = text.substring(at, Math.min(text.length(), at + NAME.length()));
        return line.toLowerCase(Locale.ROOT).equals(NAME);
    }

    private static boolean isFolded(char first) {
        return first == ' ' || first == '\t';
    }

    private static boolean isLineBreak(char first) {
        return first == '\r' || first == '\n';
    }
}
