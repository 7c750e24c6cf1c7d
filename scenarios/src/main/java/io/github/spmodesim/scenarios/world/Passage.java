package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.driver.MailOutcome;

/** What came of an attempt to use mail in one direction. */
public enum Passage {
    /** Mail went. */
    PASSES("できる"),
    /** User name or password was refused. */
    REFUSED("断られる"),
    /** There was a connection, and something else than user name or password was refused, such as a mail without a log-in. */
    NOT_TAKEN("受け付けられない"),
    /** Anything else. */
    FAILS("つながらない");

    private final String japanese;

    Passage(String japanese) {
        this.japanese = japanese;
    }

    /** What an outcome is. */
    public static Passage of(MailOutcome outcome) {
        if (outcome instanceof MailOutcome.Done) {
            return PASSES;
        }
        if (outcome instanceof MailOutcome.Refused) {
            return NOT_TAKEN;
        }
        return outcome instanceof MailOutcome.AuthRefused ? REFUSED : FAILS;
    }

    @Override
    public String toString() {
        return japanese;
    }
}
