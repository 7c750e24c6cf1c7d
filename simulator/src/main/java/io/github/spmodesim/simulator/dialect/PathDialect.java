package io.github.spmodesim.simulator.dialect;

/**
 * What one access path may do.
 *
 * @param mail whether IMAP and SMTP take log-ins from it
 * @param lineAuthentication whether a docomo line on this path vouches for its subscriber on the portal
 */
public record PathDialect(Setting<Boolean> mail, Setting<Boolean> lineAuthentication) {}
