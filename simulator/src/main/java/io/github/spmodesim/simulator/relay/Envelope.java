package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.List;
import java.util.Optional;
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

    /**
     * The one address that a trace may name; empty where there are several, for naming one would tell of blind copies (RFC
     * 5321 sections 4.4 and 7.2).
     */
    public Optional<MailAddress> onlyRecipient() {
        return recipients.size() == 1 ? Optional.of(recipients.get(0).address()) : Optional.empty();
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
