package io.github.spmodesim.simulator.imap.wire;

/**
 * Bounds of the frame decoder.
 *
 * @param lineOctets longest command without its literals
 * @param literalOctets all literals of one command together
 * @param literals most literals in one command
 * @param unasked which literals are taken that were not asked for
 */
public record WireLimits(int lineOctets, int literalOctets, int literals, UnaskedLiterals unasked) {
    /** Refuses bounds under which not even a log-in fits. */
    public WireLimits {
        if (lineOctets < 64 || literalOctets < 64 || literals < 2) {
            throw new IllegalArgumentException(
                    "IMAP wire limits: expected at least 64 octets a line, 64 octets a literal"
                            + " and 2 literals, got " + lineOctets + ", " + literalOctets + " and " + literals);
        }
    }
}
