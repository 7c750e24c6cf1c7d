package io.github.spmodesim.simulator.transcript;

import java.util.List;

/**
 * Blanks the spans that a wire value marked as secret.
 *
 * <p>The mask has always the same width, so that not even the length of a secret is told. Source: claim B2.
 */
public final class SecretMasker {
    /** What stands where a secret was. */
    public static final String MASK = "********";

    private SecretMasker() {}

    /**
     * The text with every span replaced by the mask.
     *
     * @param text the line as it was on the wire
     * @param secrets spans in rising order that do not overlap; ends beyond the text are cut to it
     */
    public static String mask(String text, List<SecretSpan> secrets) {
        if (secrets.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (SecretSpan secret : secrets) {
            masked.append(text, done, Math.min(secret.from(), text.length())).append(MASK);
            done = Math.min(secret.to(), text.length());
        }
        return masked.append(text, done, text.length()).toString();
    }
}
