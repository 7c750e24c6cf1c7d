package io.github.spmodesim.simulator.subscriber;

/** Which of a subscriber's secrets something presented is. */
enum SecretKind {
    /** The IMAP-only password that works. */
    IMAP,
    /** One that a reissue replaced. */
    REPLACED_IMAP,
    /** One that was taken back. */
    REVOKED_IMAP,
    /** The d account password. */
    D_ACCOUNT,
    /** One that the d account once had. */
    OLD_D_ACCOUNT,
    /** The network PIN. */
    NETWORK_PIN,
    /** The spmode password. */
    SPMODE_PASSWORD,
    /** None. */
    NONE
}
