package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/**
 * The password of the d account: opens the d account, never mail (claim P1).
 *
 * @param value 8 to 20 printable ASCII characters (Assumption: docomo's own form is not in the dossier)
 */
public record DAccountPassword(String value) implements Secret {
    private static final Pattern FORM = Pattern.compile("[!-~]{8,20}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form; the text is not repeated
     */
    public DAccountPassword {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("d account password of " + value.length()
                    + " characters (expected: 8 to 20 printable ASCII characters)");
        }
    }

    /** Masked, because records are printed in test reports and transcripts. */
    @Override
    public String toString() {
        return "DAccountPassword[**********]";
    }
}
