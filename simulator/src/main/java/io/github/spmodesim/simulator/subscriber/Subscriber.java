package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Sim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One customer: who it is, what was agreed, and the secrets that are valid now.
 *
 * <p>Reads are safe from any thread and see the last confirmed state. Only {@link SubscriberDirectory} and its parts change
 * a subscriber, under the directory's lock; each part of the state is swapped whole, in one write.
 */
public final class Subscriber {
    private final ImapId imapId;
    private final List<MailAddress> addresses;
    private final Journal journal = new Journal();
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile ContractStanding standing;
    private volatile PortalSecrets portalSecrets;
    private volatile ImapCredential imapCredential = ImapCredential.NONE;
    private volatile Locks locks = Locks.NONE;
    private volatile MessageSettings messages = MessageSettings.BOTH;

    Subscriber(NewSubscriber asNew, ContractStanding standing, PortalSecrets portalSecrets) {
        this.imapId = asNew.imapId();
        this.addresses = asNew.addresses();
        this.standing = standing;
        this.portalSecrets = portalSecrets;
    }

    /** Returns the user name of mail authentication, which is the d account ID. */
    public ImapId imapId() {
        return imapId;
    }

    /** Returns the primary mail address. */
    public MailAddress address() {
        return addresses.get(0);
    }

    /** Returns all mail addresses, the primary one first. */
    public List<MailAddress> addresses() {
        return addresses;
    }

    /** Returns the SIM that docomo gave to this subscriber; what it carries now depends on the contract. */
    public Sim sim() {
        return new Sim(imapId.value());
    }

    /**
     * Returns the IMAP-only password that works now; a reissue changes it only when it is confirmed (claim I2).
     *
     * @throws IllegalStateException if none is issued; {@link #issuedPassword()} says so without
     */
    public ImapPassword imapPassword() {
        return issuedPassword()
                .map(IssuedPassword::password)
                .orElseThrow(() -> new IllegalStateException(
                        imapId + " has no IMAP-only password (expected: one that is issued, claim I1)"));
    }

    /** Returns the IMAP-only password that works now with its dates; empty where none is issued. */
    public Optional<IssuedPassword> issuedPassword() {
        return imapCredential.current();
    }

    /** Returns every IMAP-only password that there was, oldest first, and how each came to its end. */
    public List<IssuedPassword> passwordHistory() {
        return imapCredential.history();
    }

    /** Returns the issue or reissue that waits for its confirmation (claims I1, I2). */
    public Optional<ReissueRequest> askedIssue() {
        return imapCredential.asked();
    }

    /** Returns the password of the d account. */
    public DAccountPassword dAccountPassword() {
        return portalSecrets.dAccount().password();
    }

    /** Returns how often the password of the d account was changed. */
    public int dAccountPasswordChanges() {
        return portalSecrets.dAccount().replaced().size();
    }

    /** Returns whether a d account sign-in needs a code as well (claim B4). */
    public boolean twoStep() {
        return portalSecrets.dAccount().twoStep();
    }

    /** Returns the code that was sent to the subscriber's phone for a sign-in that waits for it. */
    public Optional<TwoStepCode> sentCode() {
        return portalSecrets.dAccount().sentCode();
    }

    /** Returns the network PIN. */
    public NetworkPin networkPin() {
        return portalSecrets.networkPin();
    }

    /** Returns the spmode password. */
    public SpmodePassword spmodePassword() {
        return portalSecrets.spmodePassword();
    }

    /** Returns whether biometrics are set up for 本人確認 (claim V3). */
    public boolean biometrics() {
        return portalSecrets.biometrics();
    }

    /** Returns the contract and since when it holds. */
    public ContractStanding standing() {
        return standing;
    }

    /** Returns the contract. */
    public Contract contract() {
        return standing.contract();
    }

    /** Returns which of docomo's own information mail is taken. */
    public MessageSettings messages() {
        return messages;
    }

    PortalSecrets portalSecrets() {
        return portalSecrets;
    }

    ImapCredential imapCredential() {
        return imapCredential;
    }

    Locks locks() {
        return locks;
    }

    Journal journal() {
        return journal;
    }

    /** Who wants to know, on whatever thread, that something may have changed for an open log-in. */
    Set<Runnable> watchers() {
        return watchers;
    }

    /** Changes the mail credential; the caller holds the directory's lock, as for everything below. */
    void change(ImapCredential changed) {
        imapCredential = changed;
    }

    void change(PortalSecrets changed) {
        portalSecrets = changed;
    }

    void change(ContractStanding changed) {
        standing = changed;
    }

    void change(Locks changed) {
        locks = changed;
    }

    void change(MessageSettings changed) {
        messages = changed;
    }

    /** Shows the identity alone. */
    @Override
    public String toString() {
        return "Subscriber[" + imapId + ", " + address() + "]";
    }
}
