package io.github.spmodesim.simulator.dialect;

/**
 * What one access path may do.
 *
 * @param mail whether IMAP and SMTP take log-ins from it
 * @param lineAuthentication whether a docomo line on this path vouches for its subscriber on the portal
 * @param counted whether the octets that pass are counted (claim N5)
 */
public record PathDialect(Setting<Boolean> mail, Setting<Boolean> lineAuthentication, Setting<Boolean> counted) {}
