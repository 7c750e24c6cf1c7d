package io.github.spmodesim.client.profile;

import java.time.Duration;

/**
 * How long a client waits, in the time of its device.
 *
 * @param connect for TCP and TLS to stand
 * @param reply for the next reply of the server
 */
public record Timeouts(Sourced<Duration> connect, Sourced<Duration> reply) {}
