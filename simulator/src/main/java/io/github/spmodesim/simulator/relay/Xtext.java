package io.github.spmodesim.simulator.relay;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text inside a parameter: printable ASCII, all else as {@code +XX} (RFC 3461 section 4). */
public final class Xtext {
    private static final Pattern FORM = Pattern.compile("(?:[!-*,-<>-~]|\\+[0-9A-F]{2})*");
    private static final Pattern HEX = Pattern.compile("\\+([0-9A-F]{2})");

    private Xtext() {}

    /** What the text means, one character an octet; empty where it is none. */
    public static Optional<String> decoded(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(HEX.matcher(text)
                .replaceAll(
                        hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16)))));
    }

    /** Whether the text means nothing but printable ASCII, a space included. */
    public static boolean isPrintable(String text) {
        return decoded(text)
                .filter(meant -> meant.chars().allMatch(c -> c >= ' ' && c <= '~'))
                .isPresent();
    }
}
