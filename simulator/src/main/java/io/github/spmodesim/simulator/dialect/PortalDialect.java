package io.github.spmodesim.simulator.dialect;

/**
 * My docomo's pages.
 *
 * @param limits what bounds sessions and connections
 * @param words what a person taps, reads and fills in
 * @param texts the sentences
 */
public record PortalDialect(PortalLimits limits, PortalWords words, PortalTexts texts) {}
