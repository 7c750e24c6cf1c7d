package io.github.spmodesim.simulator.subscriber;

/**
 * One customer: who it is, and the secrets that are valid now.
 *
 * <p>Reads are safe from any thread and see the last confirmed state. Only {@link SubscriberDirectory} changes a
 * subscriber, under its lock; the whole mail credential is swapped in one write.
 */
public final class Subscriber {
    private final ImapId imapId;
    private final MailAddress address;
    private final PortalSecrets portalSecrets;
    private volatile ImapCredential imapCredential;

    Subscriber(ImapId imapId, MailAddress address, ImapPassword imapPassword, PortalSecrets portalSecrets) {
        this.imapId = imapId;
        this.address = address;
        this.imapCredential = ImapCredential.first(imapPassword);
        this.portalSecrets = portalSecrets;
    }

    /** Returns the user name of mail authentication. */
    public ImapId imapId() {
        return imapId;
    }

    /** Returns the mail address. */
    public MailAddress address() {
        return address;
    }

    /** Returns the IMAP-only password that works now; a reissue changes it only when it is confirmed (claim I2). */
    public ImapPassword imapPassword() {
        return imapCredential.current();
    }

    /** Returns the password of the d account, which never opens mail (claim P1). */
    public DAccountPassword dAccountPassword() {
        return portalSecrets.dAccountPassword();
    }

    /** Returns the network PIN. */
    public NetworkPin networkPin() {
        return portalSecrets.networkPin();
    }

    /** Returns the spmode password. */
    public SpmodePassword spmodePassword() {
        return portalSecrets.spmodePassword();
    }

    ImapCredential imapCredential() {
        return imapCredential;
    }

    /** Changes the mail credential; the caller holds the directory's lock. */
    void imapCredential(ImapCredential changed) {
        imapCredential = changed;
    }

    /** Shows the identity alone. */
    @Override
    public String toString() {
        return "Subscriber[" + imapId + ", " + address + "]";
    }
}
