package io.github.spmodesim.simulator.mailbox;

/** A message does not fit into what is left of a subscriber's quota; nothing was stored. */
public final class OverQuotaException extends Exception {
    private static final long serialVersionUID = 1L;

    OverQuotaException(Quota quota) {
        super(
                "mailbox full: expected at most " + quota.messages() + " messages and " + quota.octets() + " octets",
                null,
                false,
                false);
    }
}
