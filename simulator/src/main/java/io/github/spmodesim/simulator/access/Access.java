package io.github.spmodesim.simulator.access;

/**
 * How one connection came in.
 *
 * @param path the way it took
 * @param line whose SIM carries it
 */
public record Access(AccessPath path, Line line) {}
