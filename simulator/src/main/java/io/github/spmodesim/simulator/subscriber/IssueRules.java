package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.IssueDialect;

/**
 * How IMAP-only passwords are issued, as the dialect says.
 *
 * @param needsConfirmation whether nothing is issued before 「設定を確定する」 (claims I1, I2)
 * @param textIsChosen whether who confirms may choose the text (claim P3)
 */
public record IssueRules(boolean needsConfirmation, boolean textIsChosen) {
    /** Returns the rules of a dialect. */
    public static IssueRules of(IssueDialect dialect) {
        return new IssueRules(
                dialect.needsConfirmation().value(), dialect.textIsChosen().value());
    }
}
