package io.github.spmodesim.simulator.subscriber;

import java.util.Optional;

/**
 * What came of one attempt to authenticate.
 *
 * @param outcome the true reason
 * @param subscriber whom the user name means, accepted or not; empty for {@link AuthOutcome#UNKNOWN_USER} alone
 */
public record Authentication(AuthOutcome outcome, Optional<Subscriber> subscriber) {
    /**
     * Checks that exactly an unknown user means nobody.
     *
     * @throws IllegalArgumentException if outcome and subscriber contradict each other
     */
    public Authentication {
        if ((outcome == AuthOutcome.UNKNOWN_USER) == subscriber.isPresent()) {
            throw new IllegalArgumentException("outcome " + outcome + " with subscriber " + subscriber
                    + " (expected: no subscriber for UNKNOWN_USER, one for every other outcome)");
        }
    }

    /** Returns whether the client is let in. */
    public boolean accepted() {
        return outcome == AuthOutcome.ACCEPTED;
    }

    /** Returns the true reason as a sentence for the transcript, for example {@code log-in REISSUED_SECRET for taro-d}. */
    public String describe() {
        return "log-in " + outcome
                + subscriber.map(known -> " for " + known.imapId().value()).orElse("");
    }
}
