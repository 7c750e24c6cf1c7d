package io.github.spmodesim.client.profile;

/** A way in which a client looks for the settings of an account. */
public enum Discovery {
    /** A configuration profile that the person installs brings them. */
    CONFIGURATION_PROFILE,
    /** A list inside the program. */
    BUILT_IN,
    /** A file of the mail domain, {@code autoconfig} under its name. */
    ISP_AUTOCONFIG,
    /** Mozilla's public data base. */
    ISPDB,
    /** The mail exchanger of the domain. */
    MX,
    /** Exchange's autodiscover. */
    EXCHANGE_AUTODISCOVER,
    /** Names and ports that are common. */
    GUESS,
    /** The person types them. */
    MANUAL
}
