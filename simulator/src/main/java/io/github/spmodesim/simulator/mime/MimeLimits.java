package io.github.spmodesim.simulator.mime;

/**
 * How far a message is taken apart; what lies beyond is one leaf.
 *
 * <p>Assumption: the limits of the real service are not known; no message that people send comes near the standard ones.
 *
 * @param maxDepth levels of multiparts and nested messages below the message itself, 0 to 1,000
 * @param maxParts parts of all levels, the message itself included, at least 1; what follows the last is one leaf more
 */
public record MimeLimits(int maxDepth, int maxParts) {
    /** 100 levels and 1,000 parts. */
    public static final MimeLimits STANDARD = new MimeLimits(100, 1_000);

    private static final int DEEPEST = 1_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public MimeLimits {
        if (maxDepth < 0 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("MIME depth limit: " + maxDepth + " (expected: 0 to " + DEEPEST + ")");
        }
        if (maxParts < 1) {
            throw new IllegalArgumentException("MIME part limit: " + maxParts + " (expected: at least 1)");
        }
    }
}
