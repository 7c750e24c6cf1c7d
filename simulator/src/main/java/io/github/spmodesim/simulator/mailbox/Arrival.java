package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;

/**
 * A message as it comes in, before its trace.
 *
 * @param sender the reverse-path, empty for the null sender
 * @param hop the way it came
 * @param text header and body as they came in
 * @param onlyRecipient the forward-path where the transaction had no other: with several, a trace that named one would tell
 *     of blind copies (RFC 5321 sections 4.4 and 7.2)
 */
public record Arrival(Optional<MailAddress> sender, Hop hop, OctetRope text, Optional<MailAddress> onlyRecipient) {
    /** A message in one array, whose trace names no recipient. */
    public Arrival(Optional<MailAddress> sender, Hop hop, Octets text) {
        this(sender, hop, OctetRope.of(text), Optional.empty());
    }
}
