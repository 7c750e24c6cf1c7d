package io.github.spmodesim.simulator.relay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of parameters whose value may hold what a command line may not (RFC 3461 section 4). */
final class Xtext {
    private static final Pattern ENCODED = Pattern.compile("\\+([0-9A-F]{2})");

    private Xtext() {}

    /** The value that is meant; what is no character of a header field becomes a question mark. */
    static String decode(String text) {
        return ENCODED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                .replaceAll("[^ -~]", "?");
    }
}
