package io.github.spmodesim.client.profile;

/** The two protocols a mail account speaks. */
public enum MailProtocol {
    /** Receiving, RFC 3501 / RFC 9051. */
    IMAP,
    /** Sending, RFC 6409. */
    SMTP
}
