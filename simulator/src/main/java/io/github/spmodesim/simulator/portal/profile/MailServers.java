package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.ClientServersDialect;

/**
 * Both mail servers as a client is told of them.
 *
 * @param incoming IMAP
 * @param outgoing SMTP submission
 */
public record MailServers(ServerAddress incoming, ServerAddress outgoing) {
    /** The servers by the names that the dialect gives them. */
    static MailServers named(ClientServersDialect names) {
        return new MailServers(
                new ServerAddress(names.imapHost().value(), names.imapPort().value()),
                new ServerAddress(names.smtpHost().value(), names.smtpPort().value()));
    }
}
