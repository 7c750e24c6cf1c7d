package io.github.spmodesim.client.profile;

/** Whether a client still works. */
public enum Standing {
    /** It does. */
    ACTIVE,
    /** It has been switched off by its maker; pages still name it. */
    HISTORICAL
}
