package io.github.spmodesim.client.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a client idles, RFC 2177.
 *
 * @param open what it says before, on a connection of its own; no command: it idles on the connection of the launch
 * @param startAfter how long it waits after the last command before it idles
 * @param renewEvery how long it idles before it says DONE and IDLE again; empty if it never does by itself
 */
public record IdlePlan(
        Sourced<List<CommandStep>> open, Sourced<Duration> startAfter, Sourced<Optional<Duration>> renewEvery) {}
