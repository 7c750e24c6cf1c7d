package io.github.spmodesim.simulator.access;

import java.util.Optional;

/**
 * The docomo line that carries a connection.
 *
 * @param sim the SIM that it belongs to, or empty where no docomo SIM carries it
 */
public record Line(Optional<Sim> sim) {
    private static final Line NONE = new Line(Optional.empty());

    /** Returns no line: Wi-Fi, a VPN, a network abroad. */
    public static Line none() {
        return NONE;
    }

    /** Returns the line of this SIM. */
    public static Line of(Sim sim) {
        return new Line(Optional.of(sim));
    }
}
