package io.github.spmodesim.simulator.fault;

import java.time.Duration;

/**
 * How the octets of an answer reach the client.
 *
 * @param delay wall time before the first of them
 * @param pieceOctets how many go at a time, 0 for all
 * @param gap wall time between pieces
 * @param end what ends them
 */
public record StreamShape(Duration delay, int pieceOctets, Duration gap, StreamEnd end) {
    /** As they are. */
    public static final StreamShape PLAIN = new StreamShape(Duration.ZERO, 0, Duration.ZERO, StreamEnd.NONE);

    /** Late, complete and in order. */
    static StreamShape late(Duration delay) {
        return new StreamShape(delay, 0, Duration.ZERO, StreamEnd.NONE);
    }

    /** In pieces. */
    static StreamShape pieces(int octets, Duration gap) {
        return new StreamShape(Duration.ZERO, octets, gap, StreamEnd.NONE);
    }

    /** Not whole. */
    static StreamShape ended(StreamEnd end) {
        return new StreamShape(Duration.ZERO, 0, Duration.ZERO, end);
    }
}
