package io.github.spmodesim.client.profile;

import java.time.Duration;

/**
 * A new connection that a client opens by itself after a failure.
 *
 * @param on the failure
 * @param times how often within one action of the person
 * @param pause how long it waits before, in the time of the device
 */
public record Reconnect(Failure on, int times, Duration pause) {}
