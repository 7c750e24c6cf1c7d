package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The d account: signing in, with a code where two-step verification is on, and what can be changed about it. */
public final class DAccounts {
    private final SubscriberBook book;
    private final LockDesk locks;
    private final Lines lines;
    private final Parts parts;

    /** What else this needs of the directory. */
    record Parts(IdentityChecks identity, Notices notices, SecretIssuer secrets, SecretComparison comparison) {}

    DAccounts(SubscriberBook book, LockDesk locks, Lines lines, Parts parts) {
        this.book = book;
        this.locks = locks;
        this.lines = lines;
        this.parts = parts;
    }

    /**
     * First step of a sign-in. With two-step verification a right password sends a code, which {@link
     * Subscriber#sentCode()} shows as the subscriber's phone does.
     *
     * @param user the d account ID as typed
     * @param presented what was typed as password
     */
    public CompletionStage<SignInResult> signIn(String user, PresentedSecret presented) {
        return book.work(() -> book.find(user)
                .map(subscriber -> withPassword(subscriber, presented))
                .orElseGet(() -> new SignInResult(SignInOutcome.UNKNOWN_USER, Optional.empty(), Optional.empty(), 0)));
    }

    /**
     * Second step: the code. A right one is good once; the lock strikes as for wrong passwords. A sign-in that was begun with a
     * password that has been changed since waits for no code: the one that was sent is another sign-in's (claim B4).
     *
     * @param passwordChanges as the first step's {@link SignInResult#passwordChanges()}
     */
    public CompletionStage<SignInResult> enterCode(ImapId imapId, int passwordChanges, PresentedSecret presented) {
        return book.change(imapId, subscriber -> withCode(subscriber, passwordChanges, presented));
    }

    /**
     * Changes the password, which the subscriber chooses; the old one is dead.
     *
     * @return fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Subscriber> changePassword(ImapId imapId, DAccountPassword chosen) {
        return book.change(imapId, subscriber -> {
            change(subscriber, subscriber.portalSecrets().dAccount().changed(chosen), AccountChange.D_ACCOUNT_PASSWORD);
            book.afterwards(() -> subscriber.watchers().forEach(Runnable::run));
            return subscriber;
        });
    }

    /**
     * Switches two-step verification on or off (claim B4).
     *
     * @return fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Subscriber> setTwoStep(ImapId imapId, boolean on) {
        return book.change(imapId, subscriber -> {
            change(
                    subscriber,
                    subscriber.portalSecrets().dAccount().withTwoStep(on),
                    on ? AccountChange.TWO_STEP_ON : AccountChange.TWO_STEP_OFF);
            return subscriber;
        });
    }

    /**
     * Releases the d account's lock over the subscriber's own docomo line, with the network PIN (docomo-mail.md section 5,
     * SPEC).
     *
     * @param access how the subscriber comes
     * @param pin what was typed as network PIN
     * @return what came of it; fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<IdentityResult> release(ImapId imapId, Access access, PresentedSecret pin) {
        return book.change(imapId, subscriber -> {
            if (lines.vouchedFor(access).filter(subscriber::equals).isEmpty()) {
                return IdentityResult.of(IdentityOutcome.NOT_ON_LINE);
            }
            IdentityResult result = parts.identity().checkPin(subscriber, pin);
            if (result.confirmed()) {
                locks.release(subscriber, LockKind.D_ACCOUNT);
            }
            return result;
        });
    }

    private SignInResult withPassword(Subscriber subscriber, PresentedSecret presented) {
        Optional<Lock> held = locks.lock(subscriber, LockKind.D_ACCOUNT);
        if (held.isPresent()) {
            return result(SignInOutcome.LOCKED, subscriber, held);
        }
        return switch (parts.comparison().atDAccount(subscriber, presented)) {
            case D_ACCOUNT -> rightPassword(subscriber);
            case OLD_D_ACCOUNT -> failed(SignInOutcome.OLD_SECRET, subscriber);
            case IMAP ->
                parts.comparison().imapPasswordOpensDAccount()
                        ? rightPassword(subscriber)
                        : failed(SignInOutcome.IMAP_SECRET, subscriber);
            case REPLACED_IMAP, REVOKED_IMAP -> failed(SignInOutcome.IMAP_SECRET, subscriber);
            case NETWORK_PIN, SPMODE_PASSWORD -> failed(SignInOutcome.OTHER_SECRET, subscriber);
            case NONE -> failed(SignInOutcome.WRONG_SECRET, subscriber);
        };
    }

    private SignInResult rightPassword(Subscriber subscriber) {
        if (!subscriber.twoStep()) {
            return signedIn(subscriber);
        }
        send(subscriber, Optional.of(parts.secrets().twoStepCode()));
        return result(SignInOutcome.CODE_NEEDED, subscriber, Optional.empty());
    }

    private SignInResult withCode(Subscriber subscriber, int passwordChanges, PresentedSecret presented) {
        Optional<Lock> held = locks.lock(subscriber, LockKind.D_ACCOUNT);
        if (held.isPresent()) {
            return result(SignInOutcome.LOCKED, subscriber, held);
        }
        boolean outdated = passwordChanges != subscriber.dAccountPasswordChanges();
        if (outdated || subscriber.sentCode().isEmpty()) {
            return result(SignInOutcome.NO_CODE_AWAITED, subscriber, Optional.empty());
        }
        if (!SecretComparison.same(presented, subscriber.sentCode().get())) {
            return failed(SignInOutcome.WRONG_CODE, subscriber);
        }
        send(subscriber, Optional.empty());
        return signedIn(subscriber);
    }

    private SignInResult signedIn(Subscriber subscriber) {
        locks.succeeded(subscriber, LockKind.D_ACCOUNT);
        return result(SignInOutcome.SIGNED_IN, subscriber, Optional.empty());
    }

    private SignInResult failed(SignInOutcome outcome, Subscriber subscriber) {
        return result(outcome, subscriber, locks.failed(subscriber, LockKind.D_ACCOUNT));
    }

    private static SignInResult result(SignInOutcome outcome, Subscriber subscriber, Optional<Lock> lock) {
        return new SignInResult(outcome, Optional.of(subscriber), lock, subscriber.dAccountPasswordChanges());
    }

    private static void send(Subscriber subscriber, Optional<TwoStepCode> code) {
        PortalSecrets secrets = subscriber.portalSecrets();
        subscriber.change(secrets.with(secrets.dAccount().withCode(code)));
    }

    private void change(Subscriber subscriber, DAccount changed, AccountChange what) {
        subscriber.change(subscriber.portalSecrets().with(changed));
        parts.notices().changed(subscriber, what);
    }
}
