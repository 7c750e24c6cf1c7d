package io.github.spmodesim.simulator.subscriber;

import java.util.Optional;

/**
 * What came of one attempt to authenticate.
 *
 * @param outcome the true reason
 * @param subscriber whom the user name means, accepted or not; empty for {@link AuthOutcome#UNKNOWN_USER} alone
 * @param login the log-in, where it was accepted
 * @param struck the lock that this attempt struck, if it did
 */
public record Authentication(
        AuthOutcome outcome, Optional<Subscriber> subscriber, Optional<MailLogin> login, Optional<Lock> struck) {
    /**
     * Checks that exactly an unknown user means nobody, and exactly what is accepted is a log-in.
     *
     * @throws IllegalArgumentException if outcome, subscriber and log-in contradict each other
     */
    public Authentication {
        if ((outcome == AuthOutcome.UNKNOWN_USER) == subscriber.isPresent()) {
            throw new IllegalArgumentException("outcome " + outcome + " with subscriber " + subscriber
                    + " (expected: no subscriber for UNKNOWN_USER, one for every other outcome)");
        }
        if (outcome.accepted() != login.isPresent()) {
            throw new IllegalArgumentException(
                    "outcome " + outcome + " with log-in " + login + " (expected: one for what is accepted)");
        }
    }

    static Authentication unknownUser() {
        return new Authentication(AuthOutcome.UNKNOWN_USER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Authentication accepted(AuthOutcome outcome, MailLogin login) {
        return new Authentication(outcome, Optional.of(login.subscriber()), Optional.of(login), Optional.empty());
    }

    static Authentication refused(AuthOutcome outcome, Subscriber subscriber, Optional<Lock> struck) {
        return new Authentication(outcome, Optional.of(subscriber), Optional.empty(), struck);
    }

    /** Returns whether the client is let in. */
    public boolean accepted() {
        return outcome.accepted();
    }

    /** Returns the true reason as a sentence for the transcript, for example {@code log-in REISSUED_SECRET for taro-d}. */
    public String describe() {
        return "log-in " + outcome
                + subscriber.map(known -> " for " + known.imapId().value()).orElse("")
                + struck.map(lock -> "; " + lock.kind() + " locked now").orElse("");
    }
}
