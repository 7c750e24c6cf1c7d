package io.github.spmodesim.simulator.bench.client;

import java.util.concurrent.CompletionStage;

/** Opens IMAP and SMTP connections to servers on loopback, all by one {@link TlsDialer}. */
public final class MailClient implements AutoCloseable {
    private final TlsDialer dialer = new TlsDialer();

    /** Connects to an IMAP port of this machine; completes behind the greeting. */
    public CompletionStage<ImapConnection> open(int port) {
        return dialer.dial(port, ImapReplyHandler::new);
    }

    /** Connects to an SMTP port of this machine; completes behind the greeting. */
    public CompletionStage<SmtpConnection> openSmtp(int port) {
        return dialer.dial(port, SmtpReplyHandler::new);
    }

    @Override
    public void close() {
        dialer.close();
    }
}
