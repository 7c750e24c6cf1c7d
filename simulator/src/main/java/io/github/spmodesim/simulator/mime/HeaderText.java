package io.github.spmodesim.simulator.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The value of a header field as people read it.
 *
 * <p>Encoded words (RFC 2047) are decoded wherever they stand, inside quotes too, as Japanese senders write them. The octets of
 * neighbouring words of one character set are joined before they become characters, because senders cut characters and
 * ISO-2022-JP shifts in two. Octets beyond ASCII that no encoded word holds are read as {@link MailCharset#decode} guesses. A
 * tab becomes a space. It refuses nothing; time is linear.
 */
public final class HeaderText {
    private static final char ESC = 0x1b;

    private final String value;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
    private Optional<Charset> joinedCharset = Optional.empty();
    private boolean afterWord;
    private int rawStart;
    private int position;

    private HeaderText(String value) {
        this.value = value;
    }

    /** Returns the text of a field, unfolded. */
    public static String of(HeaderField field) {
        return decode(field.unfolded());
    }

    /**
     * Returns the text of a value.
     *
     * @param value unfolded, one character for each octet
     */
    public static String decode(String value) {
        return isPlain(value) ? value.replace('\t', ' ') : new HeaderText(value).decode();
    }

    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= 0x80 || c == ESC || (c == '=' && value.startsWith("=?", at))) {
                return false;
            }
        }
        return true;
    }

    private String decode() {
        while (position < value.length()) {
            char c = value.charAt(position);
            if (c == ESC && value.startsWith("$", position + 1)) {
                skipShifted();
            } else if (c == '=') {
                wordOrEqualsSign();
            } else {
                position++;
            }
        }
        endWords();
        raw(value.length());
        return text.toString().replace('\t', ' ');
    }

    /** What looks like an encoded word between two escapes of raw ISO-2022-JP is a character. */
    private void skipShifted() {
        int back = value.indexOf("\u001b(", position);
        position = back < 0 ? value.length() : back + 2;
    }

    private void wordOrEqualsSign() {
        Optional<EncodedWord> word = EncodedWord.at(value, position);
        if (word.isEmpty()) {
            position++;
            return;
        }
        boolean onlyBlanks = value.substring(rawStart, position).isBlank();
        if (!afterWord || !onlyBlanks) {
            endWords();
            raw(position);
        }
        join(word.get());
        position = word.get().end();
        rawStart = position;
    }

    private void join(EncodedWord word) {
        if (!word.charset().equals(joinedCharset)) {
            endWords();
        }
        joinedCharset = word.charset();
        joined.write(
                word.octets().array(),
                word.octets().arrayOffset(),
                word.octets().length());
        afterWord = true;
    }

    private void endWords() {
        text.append(MailCharset.decode(Octets.of(joined.toByteArray()), joinedCharset));
        joined.reset();
        afterWord = false;
    }

    private void raw(int end) {
        text.append(MailCharset.decode(Octets.ofLatin1(value.substring(rawStart, end)), Optional.empty()));
        rawStart = end;
    }
}
