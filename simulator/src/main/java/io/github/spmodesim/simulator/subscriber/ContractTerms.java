package io.github.spmodesim.simulator.subscriber;

/**
 * What a contract allows.
 *
 * @param mail IMAP and SMTP, with the same IMAP-only password as before (claim Q3)
 * @param line the SIM carries connections, and the line vouches for its subscriber on the portal (claim V7)
 * @param tethering other devices may come through that SIM (claims V8, N2)
 */
public record ContractTerms(boolean mail, boolean line, boolean tethering) {}
