package io.github.spmodesim.simulator.mailbox;

/**
 * Whose doing a change is: who does something is not told of it as news (RFC 5465 section 5). Each session has one of its
 * own; told apart by identity.
 */
public final class Origin {
    /** Nobody's who listens: mail that is delivered. */
    public static final Origin OUTSIDE = new Origin();
}
