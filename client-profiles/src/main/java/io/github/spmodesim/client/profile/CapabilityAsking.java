package io.github.spmodesim.client.profile;

/**
 * When a client sends CAPABILITY.
 *
 * @param beforeLogin whether it asks when the greeting carried none
 * @param afterLogin whether it asks again when the OK of the log-in carried none
 */
public record CapabilityAsking(Sourced<Boolean> beforeLogin, Sourced<Boolean> afterLogin) {}
