package io.github.spmodesim.simulator.subscriber;

/** The true reason why mail authentication was accepted or refused; a client never sees more than yes or no. */
public enum AuthOutcome {
    /** The user exists and presented the current IMAP-only password. */
    ACCEPTED,
    /** No subscriber has this IMAP ID. */
    UNKNOWN_USER,
    /** A text that never was a secret of this subscriber. */
    WRONG_SECRET,
    /** An IMAP-only password that a confirmed reissue replaced (claim I3). */
    REISSUED_SECRET,
    /** The password of the d account (claim P1). */
    D_ACCOUNT_SECRET,
    /** The network PIN or the spmode password. */
    OTHER_SECRET
}
