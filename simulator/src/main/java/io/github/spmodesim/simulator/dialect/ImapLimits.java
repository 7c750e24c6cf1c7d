package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on what an IMAP client may send.
 *
 * @param lineOctets longest command without its literals, after log-in
 * @param literalOctets all literals of one command together, after log-in
 * @param literals most literals in one command
 * @param octetsBeforeLogin longest command and longest literal before log-in
 */
public record ImapLimits(
        Setting<Integer> lineOctets,
        Setting<Integer> literalOctets,
        Setting<Integer> literals,
        Setting<Integer> octetsBeforeLogin) {}
