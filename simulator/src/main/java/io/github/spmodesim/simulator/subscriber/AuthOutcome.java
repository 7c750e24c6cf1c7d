package io.github.spmodesim.simulator.subscriber;

/** The true reason why mail authentication was accepted or refused; a client never sees more than yes or no. */
public enum AuthOutcome {
    /** The user exists and presented the current IMAP-only password. */
    ACCEPTED(true),
    /** No IMAP-only password was ever issued, the time-line still lets that pass, and the d account password is right. */
    ACCEPTED_BY_D_ACCOUNT(true),
    /** No subscriber has this IMAP ID. */
    UNKNOWN_USER(false),
    /** A text that never was a secret of this subscriber. */
    WRONG_SECRET(false),
    /** An IMAP-only password that a confirmed reissue replaced (claim I3). */
    REISSUED_SECRET(false),
    /** An IMAP-only password that was taken back. */
    REVOKED_SECRET(false),
    /** The password of the d account, and mail needs the IMAP-only one (claims P1, S1 to S3). */
    D_ACCOUNT_SECRET(false),
    /** A password that the d account once had, where mail would take its present one. */
    OLD_D_ACCOUNT_SECRET(false),
    /** The network PIN or the spmode password. */
    OTHER_SECRET(false),
    /** The mail of another was asked for, by an authorization identity (RFC 4616 section 2); nothing was compared. */
    OTHER_IDENTITY(false),
    /** The d account is locked, and its lock stops mail; nothing was compared. */
    LOCKED(false),
    /** The contract does not allow mail (claim N1); nothing was compared. */
    NO_CONTRACT(false),
    /** Mail takes no log-ins from this access path; nothing was compared. */
    PATH_CLOSED(false);

    private final boolean accepted;

    AuthOutcome(boolean accepted) {
        this.accepted = accepted;
    }

    /** Returns whether the client is let in. */
    public boolean accepted() {
        return accepted;
    }
}
