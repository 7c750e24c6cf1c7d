package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.driver.MailOutcome;

/** What came of an attempt to use mail in one direction. */
public enum Passage {
    /** Mail went. */
    PASSES("できる"),
    /** User name or password was refused. */
    REFUSED("断られる"),
    /** Anything else. */
    FAILS("つながらない");

    private final String japanese;

    Passage(String japanese) {
        this.japanese = japanese;
    }

    /** The result of that name in the features. */
    public static Passage named(String japanese) {
        return Words.find(values(), passage -> passage.japanese, japanese);
    }

    /** What an outcome is. */
    public static Passage of(MailOutcome outcome) {
        if (outcome instanceof MailOutcome.Done) {
            return PASSES;
        }
        return outcome instanceof MailOutcome.AuthRefused ? REFUSED : FAILS;
    }

    /** Both directions at once. */
    public static Passage both(Passage receiving, Passage sending) {
        return receiving == sending ? receiving : FAILS;
    }

    @Override
    public String toString() {
        return japanese;
    }
}
