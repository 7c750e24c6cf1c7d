package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.driver.MailOutcome;

/**
 * Ends a conversation before its last line. Carries the outcome, not a failure of the program, and so no stack trace.
 */
final class RunEnded extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient MailOutcome outcome;

    RunEnded(MailOutcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    MailOutcome outcome() {
        return outcome;
    }
}
