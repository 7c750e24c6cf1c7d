package io.github.spmodesim.simulator.net;

/** A user event: the session's log-in would not be accepted any more, and the dialect ends the session at once. */
record LoginEnded() {}
