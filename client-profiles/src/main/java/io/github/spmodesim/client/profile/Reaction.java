package io.github.spmodesim.client.profile;

/**
 * What a client shows when something fails.
 *
 * @param foreground while the person looks at it
 * @param background while it polls by itself
 */
public record Reaction(Sourced<Shown> foreground, Sourced<Shown> background) {}
