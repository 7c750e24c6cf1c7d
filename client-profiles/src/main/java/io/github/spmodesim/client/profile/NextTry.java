package io.github.spmodesim.client.profile;

import java.time.Duration;

/**
 * When a client tries again by itself while nobody looks.
 *
 * @param kind how the moment is found
 * @param pause how long it waits; zero unless {@code kind} is {@link Kind#PAUSE} or {@link Kind#DOUBLING}
 */
public record NextTry(Kind kind, Duration pause) {
    /** How the moment is found. */
    public enum Kind {
        /** With the next poll. */
        POLL,
        /** After a pause of its own. */
        PAUSE,
        /** After a pause that doubles with each failure in a row. */
        DOUBLING,
        /** Not before the person does something. */
        NEVER
    }

    /**
     * How long it waits.
     *
     * @param failures how many failures came in a row, at least 1
     * @param poll the time between two polls
     * @throws IllegalStateException if it never tries again
     */
    public Duration pauseAfter(int failures, Duration poll) {
        return switch (kind) {
            case POLL -> poll;
            case PAUSE -> pause;
            case DOUBLING -> pause.multipliedBy(1L << Math.min(failures - 1, Integer.SIZE));
            case NEVER -> throw new IllegalStateException("next try: found never, expected a client that tries again");
        };
    }
}
