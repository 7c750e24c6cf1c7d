package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.Octets;
import java.util.List;

/** Hands in mails that are written already, as a service does that passes on what others wrote. */
public interface MailSubmission {
    /**
     * Submits one mail octet for octet; no copy is kept.
     *
     * @param task for whom and through which network; the account's address is the envelope's sender
     * @param recipients addresses of the recipients, at least one
     * @param mail header and text, lines ended by CRLF
     */
    MailOutcome submit(MailTask task, List<String> recipients, Octets mail);
}
