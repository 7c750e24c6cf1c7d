package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.PasswordDialect;

/**
 * How long it is good to keep an IMAP-only password, as the dialect says.
 *
 * @param adviseAfterMonths from what age on a reissue is advised
 * @param urgeAfterMonths from what age on it is urged
 */
public record PasswordAgeRules(int adviseAfterMonths, int urgeAfterMonths) {
    /** Returns the rules of a dialect. */
    public static PasswordAgeRules of(PasswordDialect dialect) {
        return new PasswordAgeRules(
                dialect.adviseAfterMonths().value(), dialect.urgeAfterMonths().value());
    }

    PasswordAge.Advice advice(int months) {
        if (months >= urgeAfterMonths) {
            return PasswordAge.Advice.REISSUE_URGED;
        }
        return months >= adviseAfterMonths ? PasswordAge.Advice.REISSUE_ADVISED : PasswordAge.Advice.KEEP;
    }
}
