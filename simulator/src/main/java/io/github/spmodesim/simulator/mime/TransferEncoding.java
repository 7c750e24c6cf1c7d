package io.github.spmodesim.simulator.mime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the octets of a body were made fit for transport (RFC 2045 section 6).
 *
 * <p>Decoding refuses nothing: what does not belong into the encoding is passed over in base64, and stands for itself in
 * quoted-printable, where blanks at the end of a line are no part of it (RFC 2045 section 6.7, rule 3).
 */
public enum TransferEncoding {
    /** {@code 7bit}, {@code 8bit}, {@code binary} and whatever is not known: the octets as they are. */
    IDENTITY {
        @Override
        public Octets decode(Octets body) {
            return body;
        }
    },
    /** {@code base64}. */
    BASE64 {
        @Override
        public Octets decode(Octets body) {
            return decodeBase64(body);
        }
    },
    /** {@code quoted-printable}. */
    QUOTED_PRINTABLE {
        @Override
        public Octets decode(Octets body) {
            return new QuotedPrintable(body, false).decode();
        }
    };

    private static final byte[] SEXTETS = sextets();

    /** Returns the encoding of a name, in upper or lower case; {@link #IDENTITY} where there is none of that name. */
    public static TransferEncoding named(String name) {
        return known(name).orElse(IDENTITY);
    }

    /** Returns the encoding of a name, in upper or lower case; empty where there is none of that name. */
    public static Optional<TransferEncoding> known(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "7bit", "8bit", "binary" -> Optional.of(IDENTITY);
            case "base64" -> Optional.of(BASE64);
            case "quoted-printable" -> Optional.of(QUOTED_PRINTABLE);
            default -> Optional.empty();
        };
    }

    /** Returns the octets before they were encoded; the same view where nothing was. */
    public abstract Octets decode(Octets body);

    static Octets decodeBase64(Octets body) {
        byte[] decoded = new byte[(int) (body.length() * 3L / 4 + 3)];
        int length = 0;
        int bits = 0;
        int held = 0;
        byte[] encoded = body.array();
        int end = body.arrayOffset() + body.length();
        for (int at = body.arrayOffset(); at < end; at++) {
            byte octet = encoded[at];
            int sextet = octet < 0 ? -1 : SEXTETS[octet];
            if (sextet >= 0) {
                held = held << 6 | sextet;
                bits += 6;
                if (bits >= 8) {
                    bits -= 8;
                    decoded[length++] = (byte) (held >> bits);
                }
            } else if (octet == '=') {
                // Padding ends a quantum; some senders join several encoded texts.
                bits = 0;
            }
        }
        return Octets.of(decoded, 0, length);
    }

    private static byte[] sextets() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        byte[] sextets = new byte[128];
        Arrays.fill(sextets, (byte) -1);
        for (int value = 0; value < alphabet.length(); value++) {
            sextets[alphabet.charAt(value)] = (byte) value;
        }
        return sextets;
    }
}
