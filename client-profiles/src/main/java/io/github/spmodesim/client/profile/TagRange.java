package io.github.spmodesim.client.profile;

/**
 * Where the counter of the tags may start; the tags that follow are consecutive.
 *
 * @param from lowest first tag
 * @param to highest first tag, inclusive
 */
public record TagRange(int from, int to) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the range is empty or starts below 0
     */
    public TagRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("first tag: found " + from + ".." + to + ", expected 0 <= from <= to");
        }
    }
}
