package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/**
 * IMAP専用パスワード: serves mail authentication alone (claims P1, P5).
 *
 * @param value exactly 10 printable ASCII characters without space (claim P2); upper and lower case differ (P4)
 */
public record ImapPassword(String value) implements Secret {
    /** Characters of every IMAP-only password (claim P2). */
    public static final int LENGTH = 10;

    private static final Pattern FORM = Pattern.compile("[!-~]{" + LENGTH + "}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 10 printable ASCII characters; the text is not repeated
     */
    public ImapPassword {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("IMAP-only password of " + value.length() + " characters (expected: "
                    + LENGTH + " printable ASCII characters)");
        }
    }

    /** Masked, because records are printed in test reports and transcripts. */
    @Override
    public String toString() {
        return "ImapPassword[**********]";
    }
}
