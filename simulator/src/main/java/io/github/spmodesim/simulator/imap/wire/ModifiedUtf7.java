package io.github.spmodesim.simulator.imap.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mailbox names on the wire (RFC 3501 section 5.1.3): printable ASCII as it is, the rest as base64 of UTF-16. */
public final class ModifiedUtf7 {
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    private ModifiedUtf7() {}

    /** The name as it goes over the wire. */
    public static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            int start = i;
            while (i < name.length() && !direct(name.charAt(i))) {
                i++;
            }
            if (i > start) {
                encoded.append('&').append(base64(name.substring(start, i))).append('-');
            } else {
                char c = name.charAt(i++);
                encoded.append(c == '&' ? "&-" : String.valueOf(c));
            }
        }
        return encoded.toString();
    }

    /**
     * The name that stands in {@code wire}.
     *
     * @throws ImapSyntaxException when it is no modified UTF-7: octets beyond ASCII, an open shift, broken base64,
     *     base64 for what has to stand as it is, or a shift back and forth for nothing
     */
    public static String decode(String wire) throws ImapSyntaxException {
        StringBuilder name = new StringBuilder();
        int i = 0;
        while (i < wire.length()) {
            char c = wire.charAt(i++);
            if (c == '&') {
                int end = wire.indexOf('-', i);
                if (end < 0) {
                    throw new ImapSyntaxException("mailbox name: expected '-' after '&', got the end of " + wire);
                }
                name.append(end == i ? "&" : shifted(wire.substring(i, end)));
                i = end + 1;
            } else if (direct(c)) {
                name.append(c);
            } else {
                throw new ImapSyntaxException("mailbox name: expected printable ASCII or &...-, got octet " + (int) c);
            }
        }
        String decoded = name.toString();
        if (!encode(decoded).equals(wire)) {
            throw new ImapSyntaxException(
                    "mailbox name: expected no '&' right after a '-' that ends a shift, got " + wire);
        }
        return decoded;
    }

    private static boolean direct(char c) {
        return c >= 0x20 && c < 0x7F;
    }

    private static String base64(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_16BE)).replace('/', ',');
    }

    private static String shifted(String base64) throws ImapSyntaxException {
        try {
            byte[] utf16 = DECODER.decode(base64.replace(',', '/'));
            String text = new String(utf16, StandardCharsets.UTF_16BE);
            if (utf16.length % 2 == 0
                    && base64(text).equals(base64)
                    && text.chars().noneMatch(c -> direct((char) c))) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // Told below in the same words.
        }
        throw new ImapSyntaxException("mailbox name: expected base64 of UTF-16 between '&' and '-', got " + base64);
    }
}
