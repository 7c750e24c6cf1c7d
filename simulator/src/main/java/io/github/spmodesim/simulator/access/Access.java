package io.github.spmodesim.simulator.access;

/**
 * How one connection came in.
 *
 * @param path the way it took
 * @param line whose SIM carries it
 */
public record Access(AccessPath path, Line line) {
    /** Returns access without a docomo line: Wi-Fi, a VPN, a network abroad. */
    public static Access by(AccessPath path) {
        return new Access(path, Line.none());
    }

    /** Returns the same in words, for the transcript: {@code SPMODE_LINE, line of taro-d}. */
    public String describe() {
        return path + line.sim().map(sim -> ", line of " + sim.holder()).orElse("");
    }
}
