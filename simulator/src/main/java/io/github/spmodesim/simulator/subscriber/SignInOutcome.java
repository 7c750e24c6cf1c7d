package io.github.spmodesim.simulator.subscriber;

/** The true reason why a d account sign-in succeeded or failed. */
public enum SignInOutcome {
    /** Signed in. */
    SIGNED_IN,
    /** The password is right, and the code that was sent now has to follow (two-step verification). */
    CODE_NEEDED,
    /** Nobody has this d account ID. */
    UNKNOWN_USER,
    /** A text that never was a secret of this subscriber. */
    WRONG_SECRET,
    /** A password that this d account once had. */
    OLD_SECRET,
    /** The IMAP-only password, present or past: it opens mail alone (claims P5, Q1). */
    IMAP_SECRET,
    /** The network PIN or the spmode password. */
    OTHER_SECRET,
    /** Another code was sent. */
    WRONG_CODE,
    /** No sign-in waits for a code. */
    NO_CODE_AWAITED,
    /** The d account is locked; nothing was compared. */
    LOCKED
}
