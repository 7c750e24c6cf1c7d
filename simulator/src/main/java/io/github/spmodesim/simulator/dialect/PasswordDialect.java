package io.github.spmodesim.simulator.dialect;

/**
 * The form of an issued IMAP-only password, and how long it is good to keep one.
 *
 * @param length characters
 * @param letters the letters it is drawn from
 * @param digits the digits
 * @param symbols the symbols; may be none, and so may be the digits
 * @param adviseAfterMonths from what age on a reissue is advised
 * @param urgeAfterMonths from what age on it is urged
 * @param issue how it is issued
 */
public record PasswordDialect(
        Setting<Integer> length,
        Setting<String> letters,
        Setting<String> digits,
        Setting<String> symbols,
        Setting<Integer> adviseAfterMonths,
        Setting<Integer> urgeAfterMonths,
        IssueDialect issue) {
    /** Refuses ages that do not follow one another. */
    public PasswordDialect {
        if (adviseAfterMonths.value() < 1 || urgeAfterMonths.value() <= adviseAfterMonths.value()) {
            throw new IllegalArgumentException("password: expected 0 < adviseAfterMonths < urgeAfterMonths, got "
                    + adviseAfterMonths.value() + " and " + urgeAfterMonths.value());
        }
    }
}
