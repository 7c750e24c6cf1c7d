package io.github.spmodesim.simulator;

/**
 * Where a door of the simulator listens.
 *
 * @param host the host by which it is reached
 * @param port the port
 */
public record Endpoint(String host, int port) {}
