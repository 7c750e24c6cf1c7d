package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import java.time.Instant;

/**
 * A message that the service has answered 250 to.
 *
 * @param number tells it from every other message of this run
 * @param at when it was accepted, by the service's calendar
 * @param sender the reverse-path with what MAIL said beside it
 * @param rope the whole message, its trace included
 */
public record AcceptedMail(long number, Instant at, Sender sender, OctetRope rope) {
    /** A message that lies in one array. */
    public AcceptedMail(long number, Instant at, Sender sender, Octets text) {
        this(number, at, sender, OctetRope.of(text));
    }

    /** The whole message in one array, for whoever reads it. */
    public Octets text() {
        return rope.octets();
    }
}
