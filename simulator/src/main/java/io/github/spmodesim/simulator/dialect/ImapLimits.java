package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on what an IMAP client may send.
 *
 * @param lineOctets longest command without its literals, after log-in
 * @param literalOctets all literals of one command together, after log-in
 * @param literals most literals in one command
 * @param octetsBeforeLogin longest command and longest literal before log-in
 */
public record ImapLimits(
        Setting<Integer> lineOctets,
        Setting<Integer> literalOctets,
        Setting<Integer> literals,
        Setting<Integer> octetsBeforeLogin) {
    private static final int LEAST_OCTETS = 64;
    private static final int LEAST_LITERALS = 2;

    /** Refuses bounds under which not even a log-in fits. */
    public ImapLimits {
        atLeast(LEAST_OCTETS, "lineOctets", lineOctets.value());
        atLeast(LEAST_OCTETS, "literalOctets", literalOctets.value());
        atLeast(LEAST_LITERALS, "literals", literals.value());
        atLeast(LEAST_OCTETS, "octetsBeforeLogin", octetsBeforeLogin.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "imap.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
