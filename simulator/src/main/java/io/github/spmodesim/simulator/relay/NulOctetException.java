package io.github.spmodesim.simulator.relay;

/** A message has a NUL, which no mail has (RFC 5322 section 3.5, RFC 3501 section 9: {@code CHAR8}). Nothing was kept. */
public final class NulOctetException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param at where it stands, the first octet being 0
     */
    NulOctetException(int at) {
        super("message: expected no NUL, got one at octet " + at, null, false, false);
    }
}
