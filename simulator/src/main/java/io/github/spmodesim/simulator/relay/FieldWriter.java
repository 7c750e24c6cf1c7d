package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mime.EncodedText;

/** Header fields and the fields of a delivery status, each with its line breaks. */
final class FieldWriter {
    private static final int LINE_CHARACTERS = 76;

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
        return text.chars().allMatch(c -> c < 0x80) ? text : String.join(" ", EncodedText.words(text));
    }
}
