package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.driver.MailOutcome;

/** Curl ended without success. Carries the outcome, not a failure of the program, and so no stack trace. */
final class CurlFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient MailOutcome outcome;

    CurlFailed(MailOutcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    MailOutcome outcome() {
        return outcome;
    }
}
