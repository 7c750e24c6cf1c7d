package io.github.spmodesim.simulator.portal.profile;

/**
 * One of the profiles that a subscriber can choose from.
 *
 * @param key what a request calls it
 * @param displayName its name on the iPhone
 */
public record ProfileChoice(String key, String displayName) {}
