package io.github.spmodesim.simulator.wire;

/**
 * A stretch of a frame, told as a user event before the decoder itself answers it: what a client says up to a literal that
 * it waits to send.
 *
 * @param masked the stretch as one transcript line, secrets masked; the frame's own line begins behind it
 */
public record FramePart(String masked) {}
