package io.github.spmodesim.simulator.portal.html;

/**
 * A text between elements.
 *
 * @param characters as a person reads them, not escaped
 */
record Text(String characters) implements Html {}
