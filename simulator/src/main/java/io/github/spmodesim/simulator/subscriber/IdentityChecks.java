package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.PortalRules;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * 本人確認 on the portal: network PIN, spmode password or biometrics (claim V3), with their strikes.
 *
 * <p>Every call fails with {@link UnknownSubscriberException} where nobody has the ID.
 */
public final class IdentityChecks {
    private final SubscriberBook book;
    private final LockDesk locks;
    private final Notices notices;
    private final PortalRules rules;

    IdentityChecks(SubscriberBook book, LockDesk locks, Notices notices, PortalRules rules) {
        this.book = book;
        this.locks = locks;
        this.notices = notices;
        this.rules = rules;
    }

    /** Checks the network PIN. */
    public CompletionStage<IdentityResult> byNetworkPin(ImapId imapId, PresentedSecret presented) {
        return book.change(imapId, subscriber -> checkPin(subscriber, presented));
    }

    /** Checks the spmode password. */
    public CompletionStage<IdentityResult> bySpmodePassword(ImapId imapId, PresentedSecret presented) {
        return book.change(
                imapId,
                subscriber -> check(subscriber, LockKind.SPMODE_PASSWORD, presented, subscriber.spmodePassword()));
    }

    /**
     * Takes a device's word that it has recognised the subscriber; nothing is counted.
     *
     * @param recognised what the device's sensor said
     */
    public CompletionStage<IdentityResult> byBiometrics(ImapId imapId, boolean recognised) {
        return book.change(imapId, subscriber -> {
            if (!subscriber.biometrics()) {
                return IdentityResult.of(IdentityOutcome.NOT_SET_UP);
            }
            return IdentityResult.of(recognised ? IdentityOutcome.CONFIRMED : IdentityOutcome.WRONG_SECRET);
        });
    }

    /**
     * Sets another spmode password where the network PIN is right (claim Q4), if the dialect asks for it; that releases its
     * lock too.
     *
     * @param pin what was typed as network PIN
     * @param chosen the new one, which the subscriber chooses
     */
    public CompletionStage<IdentityResult> resetSpmodePassword(
            ImapId imapId, PresentedSecret pin, SpmodePassword chosen) {
        return book.change(imapId, subscriber -> {
            IdentityResult result = rules.spmodeResetAsksPin()
                    ? checkPin(subscriber, pin)
                    : IdentityResult.of(IdentityOutcome.CONFIRMED);
            if (result.confirmed()) {
                subscriber.change(subscriber.portalSecrets().with(chosen));
                locks.release(subscriber, LockKind.SPMODE_PASSWORD);
                notices.changed(subscriber, AccountChange.SPMODE_PASSWORD);
            }
            return result;
        });
    }

    /** Sets biometrics up, or gives them up. */
    public CompletionStage<Subscriber> setBiometrics(ImapId imapId, boolean on) {
        return book.change(imapId, subscriber -> {
            subscriber.change(subscriber.portalSecrets().withBiometrics(on));
            notices.changed(subscriber, AccountChange.BIOMETRICS);
            return subscriber;
        });
    }

    /** Checks the network PIN; the caller holds the directory's lock. */
    IdentityResult checkPin(Subscriber subscriber, PresentedSecret presented) {
        return check(subscriber, LockKind.NETWORK_PIN, presented, subscriber.networkPin());
    }

    private IdentityResult check(Subscriber subscriber, LockKind kind, PresentedSecret presented, Secret secret) {
        Optional<Lock> held = locks.lock(subscriber, kind);
        if (held.isPresent()) {
            return new IdentityResult(IdentityOutcome.LOCKED, locks.left(subscriber, kind), held);
        }
        if (SecretComparison.same(presented, secret)) {
            locks.succeeded(subscriber, kind);
            return new IdentityResult(IdentityOutcome.CONFIRMED, locks.left(subscriber, kind), Optional.empty());
        }
        Optional<Lock> struck = locks.failed(subscriber, kind);
        return new IdentityResult(IdentityOutcome.WRONG_SECRET, locks.left(subscriber, kind), struck);
    }
}
