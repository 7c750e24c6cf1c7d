package io.github.spmodesim.simulator.access;

/**
 * A docomo SIM: what makes a line somebody's.
 *
 * @param holder the IMAP ID of the subscriber to whom it was given, as text
 */
public record Sim(String holder) {}
