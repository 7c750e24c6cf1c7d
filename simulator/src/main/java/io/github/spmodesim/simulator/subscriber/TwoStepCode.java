package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/**
 * The security code of the d account's two-step verification, as it is sent to the subscriber's phone (claim B4).
 *
 * @param value 6 digits (Assumption: docomo's own form is not in the dossier)
 */
public record TwoStepCode(String value) implements Secret {
    /** Digits of every code. */
    static final int LENGTH = 6;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 6 digits; the text is not repeated
     */
    public TwoStepCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "two-step code of " + value.length() + " characters (expected: " + LENGTH + " digits 0 to 9)");
        }
    }

    /** Masked, because records are printed in test reports and transcripts. */
    @Override
    public String toString() {
        return "TwoStepCode[******]";
    }
}
