package io.github.spmodesim.simulator.subscriber;

/** What can be changed about an account. */
public enum AccountChange {
    /** The first IMAP-only password was issued. */
    FIRST_ISSUE,
    /** The IMAP-only password was reissued. */
    REISSUE,
    /** The IMAP-only password was taken back. */
    REVOCATION,
    /** The contract. */
    CONTRACT,
    /** The d account password. */
    D_ACCOUNT_PASSWORD,
    /** Two-step verification was switched on. */
    TWO_STEP_ON,
    /** Two-step verification was switched off. */
    TWO_STEP_OFF,
    /** The spmode password. */
    SPMODE_PASSWORD,
    /** Biometrics were set up or given up. */
    BIOMETRICS,
    /** Whether メッセージR and メッセージS are taken. */
    MESSAGE_SETTINGS
}
