package io.github.spmodesim.simulator.relay;

import java.util.List;
import java.util.Locale;

/**
 * One message for the recipients of one destination; immutable.
 *
 * @param mail the message
 * @param recipients at least one, all of one domain
 */
public record Parcel(AcceptedMail mail, List<Recipient> recipients) {
    /** Refuses what has no destination or several. */
    public Parcel {
        recipients = List.copyOf(recipients);
        long domains =
                recipients.stream().map(Parcel::destination).distinct().limit(2).count();
        if (domains != 1) {
            throw new IllegalArgumentException("parcel: expected recipients of one domain, got " + recipients);
        }
    }

    /** The domain that it goes to, in lower case. */
    public String destination() {
        return destination(recipients.get(0));
    }

    /** The domain that a recipient's mail goes to, in lower case. */
    static String destination(Recipient recipient) {
        return recipient.address().domain().toLowerCase(Locale.ROOT);
    }
}
