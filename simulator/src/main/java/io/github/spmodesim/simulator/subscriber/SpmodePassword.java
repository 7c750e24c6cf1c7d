package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/**
 * spモードパスワード: confirms a subscriber on the portal (claim V3), never in mail.
 *
 * @param value 4 digits; 0000 is the initial value, whose change docomo forces (docomo-mail.md section 5, REP)
 */
public record SpmodePassword(String value) implements Secret {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 4 digits; the text is not repeated
     */
    public SpmodePassword {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "spmode password of " + value.length() + " characters (expected: 4 digits 0 to 9)");
        }
    }

    /** Masked, because records are printed in test reports and transcripts. */
    @Override
    public String toString() {
        return "SpmodePassword[****]";
    }
}
