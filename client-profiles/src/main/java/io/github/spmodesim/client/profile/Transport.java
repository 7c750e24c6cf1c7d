package io.github.spmodesim.client.profile;

/** What a client speaks to the service. */
public enum Transport {
    /** IMAP and SMTP, with the IMAP-only password (claims U1 to U4). */
    IMAP_SMTP,
    /** HTTPS with an authentication of its own and no IMAP-only password (claim U5). */
    HTTPS
}
