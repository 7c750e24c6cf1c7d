package io.github.spmodesim.simulator.bench.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes text as a MIME part: its fields, an empty line, the encoded text. */
final class TextPart {
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private TextPart() {}

    /** ASCII as it is. */
    static String ascii(String subtype, String text) {
        return part(subtype, "us-ascii", "7bit", text);
    }

    /** ISO-2022-JP, as Japanese mail had it for long. */
    static String iso2022jp(String text) {
        return part("plain", "ISO-2022-JP", "7bit", octets(text.getBytes(ISO_2022_JP)));
    }

    /** UTF-8 in base64. */
    static String base64(String subtype, String text) {
        return part(subtype, "UTF-8", "base64", encoded(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** UTF-8 in quoted-printable. */
    static String quotedPrintable(String subtype, String text) {
        return part(subtype, "UTF-8", "quoted-printable", quoted(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Octets in lines of base64. */
    static String encoded(byte[] octets) {
        return LINES.encodeToString(octets) + "\r\n";
    }

    private static String part(String subtype, String charset, String encoding, String encoded) {
        return "Content-Type: text/" + subtype + "; charset=" + charset + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\n\r\n" + encoded;
    }

    private static String octets(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    // A soft line break never falls into a word of ASCII, so that the words stay whole in the encoded octets too.
    private static String quoted(byte[] octets) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte octet : octets) {
            boolean plain = (octet >= ' ' && octet < 0x7F && octet != '=') || octet == '\r' || octet == '\n';
            if (column > 60 && !Character.isLetterOrDigit(octet & 0xFF)) {
                quoted.append("=\r\n");
                column = 0;
            }
            quoted.append(plain ? String.valueOf((char) octet) : String.format("=%02X", octet & 0xFF));
            column = octet == '\n' ? 0 : column + (plain ? 1 : 3);
        }
        return quoted.toString();
    }
}
