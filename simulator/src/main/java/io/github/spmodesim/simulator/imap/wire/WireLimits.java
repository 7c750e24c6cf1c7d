package io.github.spmodesim.simulator.imap.wire;

/**
 * Bounds of the frame decoder.
 *
 * @param lineOctets longest command without its literals
 * @param literalOctets longest literal
 * @param literalOctetsTogether all literals of one command
 * @param literals most literals in one command
 * @param unasked which literals are taken that were not asked for
 */
public record WireLimits(
        int lineOctets, int literalOctets, int literalOctetsTogether, int literals, UnaskedLiterals unasked) {
    /** Refuses bounds under which not even a log-in fits. */
    public WireLimits {
        if (lineOctets < 64 || literalOctets < 64 || literalOctetsTogether < literalOctets || literals < 2) {
            throw new IllegalArgumentException(
                    "IMAP wire limits: expected at least 64 octets a line, 64 octets a literal"
                            + " and 2 literals, got " + lineOctets + ", " + literalOctets + " and " + literals);
        }
    }

    /** Bounds of a command that may be one long literal or many short ones. */
    public WireLimits(int lineOctets, int literalOctets, int literals, UnaskedLiterals unasked) {
        this(lineOctets, literalOctets, literalOctets, literals, unasked);
    }
}
