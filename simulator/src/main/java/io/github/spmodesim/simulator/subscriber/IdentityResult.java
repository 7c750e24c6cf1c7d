package io.github.spmodesim.simulator.subscriber;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of one 本人確認.
 *
 * @param outcome the true reason
 * @param attemptsLeft how many wrong ones are left until the lock strikes; empty where it never does, or where nothing is
 *     counted
 * @param lock the lock that holds now, if one does
 */
public record IdentityResult(IdentityOutcome outcome, OptionalInt attemptsLeft, Optional<Lock> lock) {
    static IdentityResult of(IdentityOutcome outcome) {
        return new IdentityResult(outcome, OptionalInt.empty(), Optional.empty());
    }

    /** Returns whether it is the subscriber. */
    public boolean confirmed() {
        return outcome == IdentityOutcome.CONFIRMED;
    }
}
