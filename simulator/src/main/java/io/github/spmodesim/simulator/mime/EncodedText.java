package io.github.spmodesim.simulator.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A text as a header field holds it: as it is where that is safe, else in encoded words of UTF-8 (RFC 2047). */
public final class EncodedText {
    private static final int LONGEST_PLAIN = 70;
    // 39 octets are 52 characters of base64, 64 with what stands around them: a line of at most 76 (section 2) has room
    // for
    // a name of eleven characters too.
    private static final int OCTETS_OF_A_WORD = 39;

    private EncodedText() {}

    /** The value of a field, folded where it takes several words. */
    public static String of(String text) {
        return isPlain(text) ? text : String.join("\r\n ", words(text));
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_PLAIN
                && text.equals(text.strip())
                && !text.contains("=?")
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** The text in encoded words, each short enough for a line (section 2): one word at least. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int octets = 0;
        for (int character : text.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_OF_A_WORD) {
                words.add(word(part.toString()));
                part.setLength(0);
                octets = 0;
            }
            part.appendCodePoint(character);
            octets += more;
        }
        words.add(word(part.toString()));
        return words;
    }

    private static String word(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
