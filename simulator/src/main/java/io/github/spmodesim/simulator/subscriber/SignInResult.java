package io.github.spmodesim.simulator.subscriber;

import java.util.Optional;

/**
 * What came of one step of a d account sign-in.
 *
 * @param outcome the true reason
 * @param subscriber whom the ID means, signed in or not; empty for {@link SignInOutcome#UNKNOWN_USER} alone
 * @param lock the lock that holds now, if one does
 * @param passwordChanges how often the d account password had been changed when this was decided; 0 for nobody
 */
public record SignInResult(
        SignInOutcome outcome, Optional<Subscriber> subscriber, Optional<Lock> lock, int passwordChanges) {
    /** Returns whether the d account is open. */
    public boolean signedIn() {
        return outcome == SignInOutcome.SIGNED_IN;
    }
}
