package io.github.spmodesim.client.device;

/** The authentication setting of a server. */
public enum Authentication {
    /** User name and password. */
    PASSWORD,
    /** None: the switch is off. */
    NONE
}
