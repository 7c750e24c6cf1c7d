package io.github.spmodesim.simulator.mime;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An encoded word of a header (RFC 2047 section 2; RFC 2231 section 5 for the language behind the character set).
 *
 * @param charset of its octets; empty where the label is not known
 * @param octets what it holds, before they are read as characters
 * @param end the offset behind it
 */
record EncodedWord(Optional<Charset> charset, Octets octets, int end) {
    /**
     * Reads the word that begins at {@code start}; empty where none does.
     *
     * <p>Looks no further than three question marks, so that reading on at the next character costs no more than a factor.
     */
    static Optional<EncodedWord> at(String value, int start) {
        if (!value.startsWith("=?", start)) {
            return Optional.empty();
        }
        int charsetEnd = value.indexOf('?', start + 2);
        int textStart = charsetEnd + 3;
        if (charsetEnd < 0 || textStart > value.length() || value.charAt(textStart - 1) != '?') {
            return Optional.empty();
        }
        int textEnd = value.indexOf('?', textStart);
        String label = value.substring(start + 2, charsetEnd);
        if (textEnd < 0 || !value.startsWith("?=", textEnd) || !isLabel(label)) {
            return Optional.empty();
        }
        return decoded(value.charAt(charsetEnd + 1), Octets.ofLatin1(value.substring(textStart, textEnd)))
                .map(octets -> new EncodedWord(charset(label), octets, textEnd + 2));
    }

    private static boolean isLabel(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static Optional<Octets> decoded(char encoding, Octets text) {
        return switch (encoding) {
            case 'B', 'b' -> Optional.of(TransferEncoding.decodeBase64(text));
            case 'Q', 'q' -> Optional.of(new QuotedPrintable(text, true).decode());
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> charset(String label) {
        int language = label.indexOf('*');
        return MailCharset.named(language < 0 ? label : label.substring(0, language));
    }
}
