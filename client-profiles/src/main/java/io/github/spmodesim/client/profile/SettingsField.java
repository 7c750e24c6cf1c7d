package io.github.spmodesim.client.profile;

/** A field that a person fills in to set up an account. */
public enum SettingsField {
    /** The mail address. */
    ADDRESS,
    /** The account's name on the screen. */
    ACCOUNT_NAME,
    /** Host of the incoming server. */
    INCOMING_HOST,
    /** Port of the incoming server. */
    INCOMING_PORT,
    /** SSL of the incoming server. */
    INCOMING_SECURITY,
    /** User name of the incoming server. */
    INCOMING_USER,
    /** Password of the incoming server. */
    INCOMING_PASSWORD,
    /** Authentication of the incoming server. */
    INCOMING_AUTHENTICATION,
    /** Host of the outgoing server. */
    OUTGOING_HOST,
    /** Port of the outgoing server. */
    OUTGOING_PORT,
    /** SSL of the outgoing server. */
    OUTGOING_SECURITY,
    /** User name of the outgoing server. */
    OUTGOING_USER,
    /** Password of the outgoing server. */
    OUTGOING_PASSWORD,
    /** Authentication of the outgoing server. */
    OUTGOING_AUTHENTICATION
}
