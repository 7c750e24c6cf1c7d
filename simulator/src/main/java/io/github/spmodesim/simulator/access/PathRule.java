package io.github.spmodesim.simulator.access;

/**
 * What one access path may do.
 *
 * @param mail whether IMAP and SMTP take log-ins from it
 * @param vouches whether the line that it passes vouches for its subscriber on the portal
 * @param counted whether what passes is counted
 */
public record PathRule(boolean mail, boolean vouches, boolean counted) {}
