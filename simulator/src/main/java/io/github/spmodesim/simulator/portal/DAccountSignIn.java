package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * A sign-in by d account; it ends with the password that it was made with (claim B4; Assumption: that every browser is
 * signed out then).
 *
 * @param subscriber who signed in
 * @param passwordChanges how often the d account password had been changed then
 */
record DAccountSignIn(Subscriber subscriber, int passwordChanges) {
    /** A sign-in that was made just now. */
    static DAccountSignIn of(Subscriber subscriber) {
        return new DAccountSignIn(subscriber, subscriber.dAccountPasswordChanges());
    }

    /** Whether it holds. */
    boolean holds() {
        return subscriber.dAccountPasswordChanges() == passwordChanges;
    }
}
