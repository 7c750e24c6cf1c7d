package io.github.spmodesim.client.profile;

/** A place in a client's own settings that a person has to find to mend an account. */
public enum Fix {
    /** Password of the incoming server. */
    INCOMING_PASSWORD,
    /** Password of the outgoing server. */
    OUTGOING_PASSWORD,
    /** Host, port and SSL of the incoming server. */
    INCOMING_SERVER,
    /** Host, port and SSL of the outgoing server. */
    OUTGOING_SERVER,
    /** Removing the account. */
    ACCOUNT_REMOVAL,
    /** Removing the configuration profile that brought the account. */
    PROFILE_REMOVAL
}
