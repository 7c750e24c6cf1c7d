package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * The servers of one protocol that a client guesses, in order.
 *
 * @param hosts host names; <code>${domain}</code> stands for the mail domain
 * @param ports ports, each tried on every host
 */
public record ServerGuess(Sourced<List<String>> hosts, Sourced<List<PortGuess>> ports) {}
