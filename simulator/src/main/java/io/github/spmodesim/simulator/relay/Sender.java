package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;

/**
 * The reverse-path of an envelope with what MAIL said beside it.
 *
 * @param address where notices go; empty for the null sender, which never gets any
 * @param returned how much of a message comes back with a notice (RFC 3461 section 4.3)
 * @param envelopeId ENVID as sent (RFC 3461 section 4.4)
 * @param utf8 whether the message needs SMTPUTF8 (RFC 6531 section 3.4)
 */
public record Sender(Optional<MailAddress> address, Returned returned, Optional<String> envelopeId, boolean utf8) {
    /** How much of a message comes back with a notice. */
    public enum Returned {
        /** All of it. */
        FULL,
        /** Its header alone. */
        HEADERS
    }

    /** A sender of whom nothing else is known. */
    public static Sender of(Optional<MailAddress> address) {
        return new Sender(address, Returned.HEADERS, Optional.empty(), false);
    }
}
