package io.github.spmodesim.simulator.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 text, RFC 3986 section 2.1. */
public final class PercentEncoding {
    private static final String UNRESERVED_MARKS = "-._~";

    private PercentEncoding() {}

    /** Returns the text as one path segment: everything but letters, digits and {@code -._~} is encoded. */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format("%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    /**
     * Returns the text of an encoded path segment.
     *
     * @throws HttpRefusal 400 if a percent sign lacks its two hexadecimal digits, or the octets are not UTF-8
     */
    public static String decode(String encoded) {
        byte[] octets = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '%') {
                decoded.write(octet(encoded, octets, i));
                i += 2;
            } else {
                decoded.write(octets[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw refusal(encoded);
        }
    }

    /** Returns the text of an encoded query or form value, where a plus sign means a space. */
    static String decodeForm(String encoded) {
        return decode(encoded.replace('+', ' '));
    }

    private static int octet(String encoded, byte[] octets, int percent) {
        if (percent + 2 >= octets.length) {
            throw refusal(encoded);
        }
        int high = Character.digit(octets[percent + 1], 16);
        int low = Character.digit(octets[percent + 2], 16);
        if (high < 0 || low < 0) {
            throw refusal(encoded);
        }
        return high * 16 + low;
    }

    private static boolean isUnreserved(byte octet) {
        return (octet >= '0' && octet <= '9')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= 'a' && octet <= 'z')
                || UNRESERVED_MARKS.indexOf(octet) >= 0;
    }

    private static HttpRefusal refusal(String encoded) {
        return HttpRefusal.of(
                HttpStatus.BAD_REQUEST,
                "\"" + encoded + "\" in the request target",
                "UTF-8 with each % followed by two hexadecimal digits");
    }
}
