package io.github.spmodesim.simulator.subscriber;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * All subscribers of the service, and the one place that compares secrets.
 *
 * <p>Every change returns a stage that completes when the change is safe: at once, as everything is in memory. A
 * refused change fails the stage with a {@link SubscriberRefusal}.
 *
 * <p>Safe for use by many threads; one private lock guards both indexes and every change to a subscriber. It is
 * never held across a stage.
 */
public final class SubscriberDirectory {
    private final ImapPasswordIssuer imapPasswords;
    private final SecretIssuer secrets;
    private final InstantSource clock;
    private final Object lock = new Object();
    private final Map<String, Subscriber> byImapId = new LinkedHashMap<>();
    private final Map<String, Subscriber> byAddress = new HashMap<>();

    /**
     * Creates an empty directory.
     *
     * @param imapPasswords issues the IMAP-only passwords
     * @param secrets invents the other secrets of a new subscriber
     * @param clock calendar time, for the moment a reissue is asked for
     */
    public SubscriberDirectory(ImapPasswordIssuer imapPasswords, SecretIssuer secrets, InstantSource clock) {
        this.imapPasswords = imapPasswords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Adds a subscriber with fresh secrets, the IMAP-only password issued already.
     *
     * @return the subscriber; fails with {@link DuplicateSubscriberException} if the ID or the address is taken
     */
    public CompletionStage<Subscriber> add(ImapId imapId, MailAddress address) {
        synchronized (lock) {
            if (byImapId.containsKey(imapId.value())) {
                return CompletableFuture.failedStage(DuplicateSubscriberException.of(imapId));
            }
            if (byAddress.containsKey(address.key())) {
                return CompletableFuture.failedStage(DuplicateSubscriberException.of(address));
            }
            Subscriber subscriber = new Subscriber(imapId, address, imapPasswords.issue(), portalSecrets());
            byImapId.put(imapId.value(), subscriber);
            byAddress.put(address.key(), subscriber);
            return CompletableFuture.completedStage(subscriber);
        }
    }

    /** Returns the subscriber with exactly this IMAP ID. */
    public Optional<Subscriber> find(ImapId imapId) {
        return find(imapId.value());
    }

    /** Returns the subscriber with this address, whatever its case. */
    public Optional<Subscriber> findByAddress(MailAddress address) {
        synchronized (lock) {
            return Optional.ofNullable(byAddress.get(address.key()));
        }
    }

    /** Returns all subscribers in the order in which they were added. */
    public List<Subscriber> all() {
        synchronized (lock) {
            return List.copyOf(byImapId.values());
        }
    }

    /**
     * Compares what a client presented for mail authentication with the secrets of the user; each single comparison takes constant time.
     *
     * <p>Only the current IMAP-only password is accepted (claims P1, P5), in exactly its case (P4).
     *
     * @param user the user name as sent; it need not have the form of an IMAP ID
     */
    public CompletionStage<Authentication> authenticate(String user, PresentedSecret secret) {
        Optional<Subscriber> found = find(user);
        AuthOutcome outcome =
                found.map(subscriber -> compare(subscriber, secret)).orElse(AuthOutcome.UNKNOWN_USER);
        return CompletableFuture.completedStage(new Authentication(outcome, found));
    }

    /**
     * Asks for a reissue; the old password works until the confirmation (claim I2). Asking again replaces the request.
     *
     * @return the request; fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<ReissueRequest> askReissue(ImapId imapId) {
        synchronized (lock) {
            return find(imapId)
                    .map(this::ask)
                    .orElseGet(() -> CompletableFuture.failedStage(new UnknownSubscriberException(imapId)));
        }
    }

    /**
     * Confirms the reissue that was asked for; from then on the old password is dead for ever (claim I3).
     *
     * @return the new password; fails with {@link UnknownSubscriberException}, or with {@link
     *     NoReissueAskedException} if none was asked for since the last confirmation
     */
    public CompletionStage<ImapPassword> confirmReissue(ImapId imapId) {
        synchronized (lock) {
            return find(imapId)
                    .map(this::confirm)
                    .orElseGet(() -> CompletableFuture.failedStage(new UnknownSubscriberException(imapId)));
        }
    }

    private Optional<Subscriber> find(String imapId) {
        synchronized (lock) {
            return Optional.ofNullable(byImapId.get(imapId));
        }
    }

    private PortalSecrets portalSecrets() {
        return new PortalSecrets(secrets.dAccountPassword(), secrets.networkPin(), secrets.spmodePassword());
    }

    private CompletionStage<ReissueRequest> ask(Subscriber subscriber) {
        ReissueRequest request = new ReissueRequest(subscriber.imapId(), clock.instant());
        subscriber.imapCredential(subscriber.imapCredential().ask(request));
        return CompletableFuture.completedStage(request);
    }

    private CompletionStage<ImapPassword> confirm(Subscriber subscriber) {
        ImapCredential credential = subscriber.imapCredential();
        if (credential.asked().isEmpty()) {
            return CompletableFuture.failedStage(new NoReissueAskedException(subscriber.imapId()));
        }
        ImapPassword password = imapPasswords.issue();
        subscriber.imapCredential(credential.reissue(password));
        return CompletableFuture.completedStage(password);
    }

    private static AuthOutcome compare(Subscriber subscriber, PresentedSecret presented) {
        ImapCredential credential = subscriber.imapCredential();
        if (same(presented, credential.current())) {
            return AuthOutcome.ACCEPTED;
        }
        if (credential.replaced().stream().anyMatch(old -> same(presented, old))) {
            return AuthOutcome.REISSUED_SECRET;
        }
        if (same(presented, subscriber.dAccountPassword())) {
            return AuthOutcome.D_ACCOUNT_SECRET;
        }
        if (same(presented, subscriber.networkPin()) || same(presented, subscriber.spmodePassword())) {
            return AuthOutcome.OTHER_SECRET;
        }
        return AuthOutcome.WRONG_SECRET;
    }

    private static boolean same(PresentedSecret presented, Secret secret) {
        return MessageDigest.isEqual(presented.octets(), secret.octets());
    }
}
