package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/**
 * ネットワーク暗証番号: confirms a subscriber on the portal (claim V3), never in mail.
 *
 * @param value 4 digits (article, claim V3)
 */
public record NetworkPin(String value) implements Secret {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 4 digits; the text is not repeated
     */
    public NetworkPin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "network PIN of " + value.length() + " characters (expected: 4 digits 0 to 9)");
        }
    }

    /** Masked, because records are printed in test reports and transcripts. */
    @Override
    public String toString() {
        return "NetworkPin[****]";
    }
}
