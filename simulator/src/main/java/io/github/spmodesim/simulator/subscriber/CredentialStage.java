package io.github.spmodesim.simulator.subscriber;

/** How far the obligation to use the IMAP-only password has come (claims S1 to S3). */
public enum CredentialStage {
    /** Who has none issued still uses the d account password everywhere. */
    OPTIONAL,
    /** Access from abroad needs it. */
    OVERSEAS_REQUIRED,
    /** Inside Japan one cohort after the other needs it too. */
    DOMESTIC_PHASED,
    /** Everyone needs it. */
    REQUIRED
}
