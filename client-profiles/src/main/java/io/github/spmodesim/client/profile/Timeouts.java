package io.github.spmodesim.client.profile;

import java.time.Duration;

/**
 * How long a client waits, in the time of its device.
 *
 * @param connect for TCP and TLS to stand
 * @param reply for the next reply of the server
 * @param content for the reply to the content of a mail (RFC 5321 section 4.5.3.2.6)
 */
public record Timeouts(Sourced<Duration> connect, Sourced<Duration> reply, Sourced<Duration> content) {}
