package io.github.spmodesim.simulator.dialect;

/**
 * What one contract allows.
 *
 * @param mail IMAP and SMTP
 * @param line the docomo line carries data, and vouches for its subscriber
 * @param tethering other devices may use that line
 */
public record ContractTermsDialect(Setting<Boolean> mail, Setting<Boolean> line, Setting<Boolean> tethering) {}
