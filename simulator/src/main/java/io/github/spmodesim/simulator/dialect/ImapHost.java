package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * One of the service's IMAP hosts.
 *
 * @param name its DNS name in lower case, chosen by SNI
 * @param capabilities what it announces beyond the capabilities of every host
 */
public record ImapHost(Setting<String> name, Map<String, Setting<Boolean>> capabilities) {}
