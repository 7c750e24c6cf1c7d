package io.github.spmodesim.simulator.relay;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sender and recipients of one transaction (RFC 5321 section 2.3.1); immutable.
 *
 * @param sender the reverse-path
 * @param recipients in the order of their first naming; an address that is named again counts once, whatever its case
 */
public record Envelope(Sender sender, List<Recipient> recipients) {
    /** Copies the list. */
    public Envelope {
        recipients = List.copyOf(recipients);
    }

    /** An envelope without recipients. */
    public static Envelope from(Sender sender) {
        return new Envelope(sender, List.of());
    }

    /** Whether an address is named already, whatever its case. */
    public boolean names(Recipient recipient) {
        return recipients.stream().anyMatch(named -> named.address().equalsIgnoreCase(recipient.address()));
    }

    /** This envelope with one more recipient; the same where its address is named already. */
    public Envelope to(Recipient recipient) {
        return names(recipient)
                ? this
                : new Envelope(
                        sender,
                        Stream.concat(recipients.stream(), Stream.of(recipient)).toList());
    }
}
