package io.github.spmodesim.simulator.transcript;

import java.time.Instant;

/**
 * One line of a transcript.
 *
 * @param at wall time, because clients measure with theirs
 * @param connection the connection it belongs to
 * @param speaker who said it
 * @param text the line without its line end, secrets masked, control characters shown as {@code \x1b}
 */
public record TranscriptEntry(Instant at, ConnectionId connection, Speaker speaker, String text) {}
