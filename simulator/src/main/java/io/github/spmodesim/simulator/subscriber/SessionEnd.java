package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.OpenSessionRule;

/**
 * Why an open mail session's log-in would not be accepted any more, and what becomes of the session.
 *
 * @param cause why
 * @param rule what becomes of it
 */
public record SessionEnd(Cause cause, OpenSessionRule rule) {
    /** Why a log-in does not hold any more. */
    public enum Cause {
        /** Its password was replaced or taken back. */
        PASSWORD_ENDED,
        /** The contract does not allow mail any more. */
        CONTRACT_ENDED,
        /** The d account is locked. */
        LOCKED
    }

    /** Returns whether the session is to be ended, at once or at its next command. */
    public boolean ends() {
        return rule != OpenSessionRule.KEEP;
    }

    /** Returns the same in words, for the transcript: {@code log-in ended: PASSWORD_ENDED, open session NEXT_COMMAND}. */
    public String describe() {
        return "log-in ended: " + cause + ", open session " + rule;
    }
}
