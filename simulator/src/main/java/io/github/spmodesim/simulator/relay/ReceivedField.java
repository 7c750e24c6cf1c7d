package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import java.time.Instant;

/** The trace that a message gets on its way through the service (RFC 5321 section 4.4). */
final class ReceivedField {
    private ReceivedField() {}

    /** The field with its line breaks. */
    static String of(Hop hop, long number, Instant at) {
        return "Received: from " + hop.from() + "\r\n"
                + "\tby " + hop.by() + " with " + hop.protocol() + " id r" + number + ";\r\n"
                + "\t" + StatusPart.date(at) + "\r\n";
    }
}
