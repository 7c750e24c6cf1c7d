package io.github.spmodesim.simulator.imap.wire;

/** Which non-synchronising literals are taken: those that a client sends without being asked to (RFC 7888). */
public enum UnaskedLiterals {
    /** None: neither LITERAL+ nor LITERAL- is announced. */
    NONE,
    /** Up to 4096 octets: LITERAL- is announced. */
    SMALL,
    /** All: LITERAL+ is announced. */
    ALL;

    /** Most octets of a literal under LITERAL- (RFC 7888 section 5). */
    public static final int SMALL_OCTETS = 4096;
}
