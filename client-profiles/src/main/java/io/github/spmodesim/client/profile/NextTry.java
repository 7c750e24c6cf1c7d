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

    private static final int MOST_DOUBLINGS = 16;

    /**
     * How long it waits in a pause of its own.
     *
     * @param failures how many failures came in a row, at least 1
     */
    public Duration pauseAfter(int failures) {
        return kind == Kind.DOUBLING ? pause.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)) : pause;
    }
}
