package io.github.spmodesim.client.profile;

/**
 * When a client sends CAPABILITY.
 *
 * @param beforeLogin whether it asks after the greeting
 * @param afterLogin whether it asks again after the log-in
 */
public record CapabilityAsking(Sourced<Asking> beforeLogin, Sourced<Asking> afterLogin) {}
