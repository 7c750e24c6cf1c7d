package io.github.spmodesim.simulator.mailbox;

/**
 * One way between two mail hosts, as the Received field tells it (RFC 5321 section 4.4).
 *
 * @param from how the client named itself
 * @param by how the service names itself
 * @param protocol the WITH word of RFC 3848, for example {@code ESMTPSA}
 */
public record Hop(String from, String by, String protocol) {}
