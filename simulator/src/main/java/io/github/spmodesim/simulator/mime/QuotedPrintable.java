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

    /** Passes over the line break after the equals sign, and blanks that some transport put before it. */
    private boolean softBreak() {
        int at = position;
        while (at < encoded.length() && (encoded.byteAt(at) == ' ' || encoded.byteAt(at) == '\t')) {
            at++;
        }
        if (at < encoded.length() && encoded.byteAt(at) == '\r') {
            at++;
        }
        boolean found = at == encoded.length() || encoded.byteAt(at) == '\n';
        if (found) {
            position = Math.min(at + 1, encoded.length());
        }
        return found;
    }

    private int hex(int at) {
        return at < encoded.length() ? Character.digit(encoded.byteAt(at), 16) : -1;
    }
}
