package io.github.spmodesim.simulator.subscriber;

/** The true reason why 本人確認 on the portal succeeded or failed (claim V3). */
public enum IdentityOutcome {
    /** It is the subscriber. */
    CONFIRMED,
    /** Another one was expected; where this was one too many, the result holds the lock. */
    WRONG_SECRET,
    /** It is locked; nothing was compared. */
    LOCKED,
    /** The subscriber has no biometrics set up. */
    NOT_SET_UP,
    /** It is to be done over the subscriber's own docomo line. */
    NOT_ON_LINE
}
