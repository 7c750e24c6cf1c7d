package io.github.spmodesim.scenarios.claim;

/**
 * A part of the help article.
 *
 * @param key stable, for addresses
 * @param ja its title in Japanese
 * @param en the same in English
 */
public record Heading(String key, String ja, String en) {}
