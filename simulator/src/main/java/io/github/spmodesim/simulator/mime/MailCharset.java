package io.github.spmodesim.simulator.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The character sets of mail: labels as senders write them, and a guess where the label says nothing.
 *
 * <p>The Japanese ones are taken in Microsoft's extent, as phones and PCs send them under the plain names: circled digits and
 * half-width katakana are mapped, not lost.
 */
public final class MailCharset {
    private static final Optional<Charset> SHIFT_JIS = supported("windows-31j");
    private static final Optional<Charset> ISO_2022_JP = supported("x-windows-50221");
    private static final Optional<Charset> EUC_JP = supported("EUC-JP");
    // A list, because the JDK looks for a name that it does not know in every provider, which takes long.
    private static final Set<String> OTHERS = Set.of(
            ("iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-13"
                            + " iso-8859-15 iso-8859-16 latin1 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254"
                            + " windows-1255 windows-1256 windows-1257 windows-1258 koi8-r koi8-u tis-620 windows-874 gb2312 gbk"
                            + " gb18030 big5 big5-hkscs euc-kr ks_c_5601-1987 iso-2022-kr iso-2022-jp-2 utf-16 utf-16be utf-16le"
                            + " utf-32")
                    .split(" "));
    private static final char ESC = 0x1b;

    private MailCharset() {}

    /**
     * Returns the character set of a label, in upper or lower case.
     *
     * @return empty for a label that is unknown, and for {@code us-ascii}, which is sent before anything: {@link #decode} has to
     *     look for itself then
     */
    public static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "cp932", "ms932", "windows-31j" -> SHIFT_JIS;
            case "iso-2022-jp", "iso-2022-jp-1", "iso-2022-jp-ms", "cp50220", "cp50221", "csiso2022jp" -> ISO_2022_JP;
            case "euc-jp", "eucjp", "x-euc-jp", "x-euc", "ujis" -> EUC_JP;
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            default -> OTHERS.contains(name) ? supported(name) : Optional.empty();
        };
    }

    /**
     * Returns the text of some octets.
     *
     * @param charset their character set; where it is empty, the first of ISO-2022-JP (by its escapes), UTF-8, Shift_JIS and
     *     EUC-JP that they are valid in, and ISO-8859-1 if none
     * @return the text; what is not valid in the character set becomes U+FFFD
     */
    public static String decode(Octets octets, Optional<Charset> charset) {
        Charset known = charset.orElseGet(() -> guess(octets));
        return new String(octets.array(), octets.arrayOffset(), octets.length(), known);
    }

    /** Returns whether the octets are ASCII without a shift to another character set, so that each is a character. */
    public static boolean isPlainAscii(Octets octets) {
        byte[] array = octets.array();
        int end = octets.arrayOffset() + octets.length();
        for (int at = octets.arrayOffset(); at < end; at++) {
            if (array[at] < 0 || array[at] == ESC) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(Octets octets) {
        if (isPlainAscii(octets)) {
            return StandardCharsets.ISO_8859_1;
        }
        return List.of(japaneseByEscapes(octets), Optional.of(StandardCharsets.UTF_8), SHIFT_JIS, EUC_JP).stream()
                .flatMap(Optional::stream)
                .filter(charset -> isValid(octets, charset))
                .findFirst()
                .orElse(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> japaneseByEscapes(Octets octets) {
        for (int at = 1; at < octets.length(); at++) {
            if (octets.byteAt(at - 1) == ESC && (octets.byteAt(at) == '$' || octets.byteAt(at) == '(')) {
                return ISO_2022_JP;
            }
        }
        return Optional.empty();
    }

    private static boolean isValid(Octets octets, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(octets.array(), octets.arrayOffset(), octets.length()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> supported(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
