package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides whether mail lets a client in (claims P1, P5, S1 to S3, I3, N1) and how long that holds. */
final class MailGate {
    private final DirectoryRules rules;
    private final LockDesk locks;
    private final Notices notices;
    private final InstantSource clock;
    private final SecretComparison comparison;

    MailGate(DirectoryRules rules, LockDesk locks, Notices notices, InstantSource clock) {
        this.rules = rules;
        this.locks = locks;
        this.notices = notices;
        this.clock = clock;
        this.comparison = new SecretComparison(rules.imapPassword(), clock);
    }

    /** What comes of an attempt of a known user; the caller holds the directory's lock. */
    Authentication judge(Subscriber subscriber, LoginAttempt attempt) {
        Instant now = clock.instant();
        AuthOutcome outcome = closed(subscriber, attempt.access()).orElseGet(() -> outcome(subscriber, attempt, now));
        return switch (outcome) {
            case ACCEPTED -> letIn(outcome, subscriber, attempt, subscriber.imapPassword());
            case ACCEPTED_BY_D_ACCOUNT -> letIn(outcome, subscriber, attempt, subscriber.dAccountPassword());
            case LOCKED, NO_CONTRACT, PATH_CLOSED, UNKNOWN_USER ->
                Authentication.refused(outcome, subscriber, Optional.empty());
            case D_ACCOUNT_SECRET -> {
                notices.restricted(subscriber, attempt, now);
                yield Authentication.refused(outcome, subscriber, locks.mailFailed(subscriber));
            }
            case WRONG_SECRET, REISSUED_SECRET, REVOKED_SECRET, OLD_D_ACCOUNT_SECRET, OTHER_SECRET, OTHER_IDENTITY ->
                Authentication.refused(outcome, subscriber, locks.mailFailed(subscriber));
        };
    }

    // What no secret could change, so that nothing is compared and nothing counted.
    private Optional<AuthOutcome> closed(Subscriber subscriber, Access access) {
        if (!rules.access().mayUseMail(access.path())) {
            return Optional.of(AuthOutcome.PATH_CLOSED);
        }
        if (!rules.contracts().of(subscriber.contract()).mail()) {
            return Optional.of(AuthOutcome.NO_CONTRACT);
        }
        return locks.stopsMail(subscriber) ? Optional.of(AuthOutcome.LOCKED) : Optional.empty();
    }

    private AuthOutcome outcome(Subscriber subscriber, LoginAttempt attempt, Instant now) {
        if (attempt.forAnother()) {
            return AuthOutcome.OTHER_IDENTITY;
        }
        if (!rules.imapPassword().checked() && subscriber.issuedPassword().isPresent()) {
            return AuthOutcome.ACCEPTED;
        }
        return switch (comparison.atMail(subscriber, attempt.secret())) {
            case IMAP -> AuthOutcome.ACCEPTED;
            case REPLACED_IMAP -> AuthOutcome.REISSUED_SECRET;
            case REVOKED_IMAP -> AuthOutcome.REVOKED_SECRET;
            case D_ACCOUNT ->
                takesDAccountPassword(subscriber, attempt.access(), now)
                        ? AuthOutcome.ACCEPTED_BY_D_ACCOUNT
                        : AuthOutcome.D_ACCOUNT_SECRET;
            case OLD_D_ACCOUNT -> AuthOutcome.OLD_D_ACCOUNT_SECRET;
            case NETWORK_PIN, SPMODE_PASSWORD -> AuthOutcome.OTHER_SECRET;
            case NONE -> AuthOutcome.WRONG_SECRET;
        };
    }

    private boolean takesDAccountPassword(Subscriber subscriber, Access access, Instant now) {
        return !needsIssued(subscriber)
                && rules.credential().takesDAccountPassword(subscriber.imapId(), access.path(), now);
    }

    private boolean needsIssued(Subscriber subscriber) {
        return rules.imapPassword().alone() && subscriber.imapCredential().everIssued();
    }

    private Authentication letIn(AuthOutcome outcome, Subscriber subscriber, LoginAttempt attempt, Secret secret) {
        notices.loggedIn(subscriber, attempt, clock.instant());
        return Authentication.accepted(outcome, new MailLogin(subscriber, attempt.access(), secret, this));
    }

    /** Why a log-in with this secret would not be accepted any more. */
    Optional<SessionEnd> end(Subscriber subscriber, Secret secret) {
        return cause(subscriber, secret).map(rules.sessions()::end);
    }

    // The time-line cuts nobody off: who is in when the obligation begins stays in (Assumption).
    private Optional<SessionEnd.Cause> cause(Subscriber subscriber, Secret secret) {
        if (!rules.contracts().of(subscriber.contract()).mail()) {
            return Optional.of(SessionEnd.Cause.CONTRACT_ENDED);
        }
        if (locks.stopsMail(subscriber)) {
            return Optional.of(SessionEnd.Cause.LOCKED);
        }
        return works(subscriber, secret) ? Optional.empty() : Optional.of(SessionEnd.Cause.PASSWORD_ENDED);
    }

    private boolean works(Subscriber subscriber, Secret secret) {
        boolean issuedOneWorks = subscriber.passwordHistory().stream()
                .filter(issued -> issued.password().equals(secret))
                .anyMatch(issued -> rules.imapPassword().works(issued, clock.instant()));
        return issuedOneWorks
                || (!needsIssued(subscriber) && subscriber.dAccountPassword().equals(secret));
    }

    /** A session has sent a message. */
    void sent(Subscriber subscriber, Access access, int recipients) {
        notices.sent(subscriber, access, "message to " + recipients + " by " + access.describe());
    }
}
