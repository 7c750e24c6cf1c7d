package io.github.spmodesim.simulator.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Header fields and the fields of a delivery status, each with its line breaks. */
final class FieldWriter {
    private static final int LINE_CHARACTERS = 76;
    // "=?UTF-8?B?" and "?=" around the base64 of 45 octets keep an encoded word within 75 characters (RFC 2047 section
    // 2).
    private static final int WORD_OCTETS = 39;

    private FieldWriter() {}

    /** A field, folded at blanks where it is long (RFC 5322 section 2.2.3); what would end it is a question mark. */
    static String field(String name, String value) {
        StringBuilder field = new StringBuilder(name).append(':');
        int column = field.length();
        for (String word : value.replaceAll("\\p{Cntrl}", "?").split(" ", -1)) {
            if (column + 1 + word.length() > LINE_CHARACTERS && column > name.length() + 1) {
                field.append("\r\n");
                column = 0;
            }
            field.append(' ').append(word);
            column += 1 + word.length();
        }
        return field.append("\r\n").toString();
    }

    /** The text for a header field: encoded words where it is not ASCII (RFC 2047). */
    static String words(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            String next = Character.toString(codePoint);
            if (octets(word + next) > WORD_OCTETS) {
                words.append(word(word)).append(' ');
                word.setLength(0);
            }
            word.append(next);
        }
        return words.append(word(word)).toString();
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String word(CharSequence text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8))
                + "?=";
    }
}
