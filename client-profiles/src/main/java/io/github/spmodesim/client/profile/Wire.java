package io.github.spmodesim.client.profile;

/**
 * What a client says on the wire.
 *
 * @param tls under everything
 * @param imap receiving
 * @param smtp sending
 * @param timeouts how long it waits for the other side
 */
public record Wire(TlsBehaviour tls, ImapBehaviour imap, SmtpBehaviour smtp, Timeouts timeouts) {}
