package io.github.spmodesim.simulator.peer;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why two servers differ, as a {@code differs:} line says it.
 *
 * @param section what decides, for example {@code RFC 3501 6.3.8}
 * @param right who keeps to it
 * @param why in words
 */
record Reason(String section, Verdict right, String why) {
    private static final Pattern LINE = Pattern.compile("(RFC \\d+ \\d+(?:\\.\\d+)*), ([^:]+): (.+)");

    /** Reads a line. */
    static Reason of(String line) {
        Matcher reason = LINE.matcher(line);
        if (!reason.matches()) {
            throw new IllegalArgumentException(
                    "differs: expected \"RFC number section, who is right: why\" or \"as\" or \"after\" a tag, got "
                            + line);
        }
        return new Reason(reason.group(1), verdict(reason.group(2)), reason.group(3));
    }

    private static Verdict verdict(String words) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("who is right? " + words));
    }
}
