package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sender and recipients of one transaction (RFC 5321 section 2.3.1); immutable.
 *
 * @param sender the reverse-path, empty for the null sender
 * @param recipients subscribers in the order of their first naming, each of them once
 */
public record Envelope(Optional<MailAddress> sender, Set<ImapId> recipients) {
    /** An envelope without recipients. */
    public static Envelope from(Optional<MailAddress> sender) {
        return new Envelope(sender, Set.of());
    }

    /** This envelope with one more recipient; the same where it is named already. */
    public Envelope to(ImapId recipient) {
        Set<ImapId> more = new LinkedHashSet<>(recipients);
        more.add(recipient);
        return new Envelope(sender, more);
    }
}
