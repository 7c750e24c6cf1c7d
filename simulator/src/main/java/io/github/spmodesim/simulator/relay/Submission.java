package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;

/**
 * A whole message that a client handed over.
 *
 * @param envelope who sends it, who is to get it
 * @param hop the way it came
 * @param text header and body as the client sent them
 */
public record Submission(Envelope envelope, Hop hop, OctetRope text) {
    /** A message that lies in one array. */
    public Submission(Envelope envelope, Hop hop, Octets text) {
        this(envelope, hop, OctetRope.of(text));
    }
}
