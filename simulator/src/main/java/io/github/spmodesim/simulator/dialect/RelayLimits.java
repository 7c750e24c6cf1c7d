package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on the connections to other providers' servers; times are wall time, because those servers measure theirs so too,
 * and a time of 0 has no bound.
 *
 * @param connections most connections at a time, never more than one for each destination
 * @param connectSeconds how long a connection may take to come about
 * @param replySeconds how long a reply may take
 * @param finalReplySeconds how long the reply to a whole message may take
 * @param stalledWriteSeconds how long a server may take not a single octet
 */
public record RelayLimits(
        Setting<Integer> connections,
        Setting<Integer> connectSeconds,
        Setting<Integer> replySeconds,
        Setting<Integer> finalReplySeconds,
        Setting<Integer> stalledWriteSeconds) {
    /** Refuses fewer connections than one, and times below 0. */
    public RelayLimits {
        atLeast(1, "connections", connections.value());
        atLeast(0, "connectSeconds", connectSeconds.value());
        atLeast(0, "replySeconds", replySeconds.value());
        atLeast(0, "finalReplySeconds", finalReplySeconds.value());
        atLeast(0, "stalledWriteSeconds", stalledWriteSeconds.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "relay.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
