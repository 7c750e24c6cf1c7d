package io.github.spmodesim.simulator.mime;

/** Takes off quoted-printable (RFC 2045 section 6.7), or the Q of encoded words (RFC 2047 section 4.2). */
final class QuotedPrintable {
    private final Octets encoded;
    private final boolean inHeader;
    private final byte[] decoded;
    private int length;
    private int position;

    /**
     * A reader of some octets.
     *
     * @param inHeader whether an underscore stands for a space
     */
    QuotedPrintable(Octets encoded, boolean inHeader) {
        this.encoded = encoded;
        this.inHeader = inHeader;
        this.decoded = new byte[encoded.length()];
    }

    Octets decode() {
        while (position < encoded.length()) {
            byte octet = encoded.byteAt(position++);
            if (octet == '=') {
                escape();
            } else if (isBlank(octet) && !inHeader) {
                blanks();
            } else {
                decoded[length++] = inHeader && octet == '_' ? (byte) ' ' : octet;
            }
        }
        return Octets.of(decoded, 0, length);
    }

    private void escape() {
        int value = hex(position) << 4 | hex(position + 1);
        if (value >= 0) {
            decoded[length++] = (byte) value;
            position += 2;
        } else if (!softBreak()) {
            decoded[length++] = '=';
        }
    }

    /** Keeps the blanks from the octet before on, unless the line ends with them: then some transport has added them. */
    private void blanks() {
        int start = position - 1;
        position = afterBlanks(position);
        if (lineEnd(position) < 0) {
            for (int at = start; at < position; at++) {
                decoded[length++] = encoded.byteAt(at);
            }
        }
    }

    /** Passes over the line break after the equals sign, and blanks that some transport put before it. */
    private boolean softBreak() {
        int end = lineEnd(afterBlanks(position));
        if (end >= 0) {
            position = end;
        }
        return end >= 0;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < encoded.length() && isBlank(encoded.byteAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the next line starts, negative where this one goes on. */
    private int lineEnd(int from) {
        int at = from < encoded.length() && encoded.byteAt(from) == '\r' ? from + 1 : from;
        if (at == encoded.length()) {
            return at;
        }
        return encoded.byteAt(at) == '\n' ? at + 1 : -1;
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    private int hex(int at) {
        return at < encoded.length() ? Character.digit(encoded.byteAt(at), 16) : -1;
    }
}
