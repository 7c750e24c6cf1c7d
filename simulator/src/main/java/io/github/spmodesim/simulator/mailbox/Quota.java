package io.github.spmodesim.simulator.mailbox;

/**
 * How much one subscriber may keep.
 *
 * @param messages most messages
 * @param octets most octets
 */
public record Quota(long messages, long octets) {}
