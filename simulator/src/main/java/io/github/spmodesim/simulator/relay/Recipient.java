package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One forward-path of an envelope with what its sender wants to hear of it (RFC 3461 section 4).
 *
 * @param address where the message is to go
 * @param notices when a delivery status notification is wanted; empty for NEVER
 * @param original ORCPT as sent, {@code type;address}
 */
public record Recipient(MailAddress address, Set<Notice> notices, Optional<String> original) {
    /** When a delivery status notification is wanted. */
    public enum Notice {
        /** When it cannot be delivered. */
        FAILURE,
        /** When it is delivered. */
        SUCCESS,
        /** When it takes long. */
        DELAY
    }

    /** Copies the set. */
    public Recipient {
        notices = Set.copyOf(notices);
    }

    /** A recipient of whose failure the sender hears, as where no DSN parameter was given (RFC 3461 section 4.1). */
    public static Recipient of(MailAddress address) {
        return new Recipient(address, EnumSet.of(Notice.FAILURE), Optional.empty());
    }
}
