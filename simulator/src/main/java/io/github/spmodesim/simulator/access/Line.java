package io.github.spmodesim.simulator.access;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.util.Optional;

/**
 * The docomo line that carries a connection.
 *
 * @param subscriber the subscriber whose SIM carries it, or empty where no docomo SIM does
 */
public record Line(Optional<ImapId> subscriber) {
    private static final Line NONE = new Line(Optional.empty());

    /** Returns no line: Wi-Fi, a VPN, a network abroad. */
    public static Line none() {
        return NONE;
    }

    /** Returns the line of this subscriber's SIM. */
    public static Line of(ImapId subscriber) {
        return new Line(Optional.of(subscriber));
    }
}
