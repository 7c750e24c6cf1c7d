package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.subscriber.SignInResult;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * A sign-in by d account, done or with the two-step code to follow; it ends with the password that it was made with (claim B4;
 * Assumption: that every browser is signed out then).
 *
 * @param subscriber who signs in
 * @param passwordChanges how often the d account password had been changed then
 */
record DAccountSignIn(Subscriber subscriber, int passwordChanges) {
    /** The sign-in that a right password, or a right code, has come to. */
    static DAccountSignIn of(SignInResult result) {
        return new DAccountSignIn(result.subscriber().orElseThrow(), result.passwordChanges());
    }

    /** Whether it holds. */
    boolean holds() {
        return subscriber.dAccountPasswordChanges() == passwordChanges;
    }
}
