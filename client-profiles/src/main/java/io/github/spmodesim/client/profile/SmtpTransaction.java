package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client hands in a mail.
 *
 * @param mailParameters what follows the reverse-path in MAIL FROM (RFC 5321 section 4.1.1.11)
 * @param pipelining whether MAIL and RCPT go out without waiting where the server announces PIPELINING (RFC 2920)
 * @param ending how it ends the connection
 * @param reconnects after which failures it tries again
 */
public record SmtpTransaction(
        Sourced<List<MailParameter>> mailParameters,
        Sourced<Boolean> pipelining,
        Sourced<Ending> ending,
        Sourced<List<Reconnect>> reconnects) {}
