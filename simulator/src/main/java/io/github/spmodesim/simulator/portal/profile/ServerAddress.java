package io.github.spmodesim.simulator.portal.profile;

/**
 * One mail server as a client is told of it.
 *
 * @param host a name or an address
 * @param port its port, TLS from the first octet
 */
public record ServerAddress(String host, int port) {}
