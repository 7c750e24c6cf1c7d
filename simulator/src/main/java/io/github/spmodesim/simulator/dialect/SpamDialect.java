package io.github.spmodesim.simulator.dialect;

/**
 * Unwanted mail after a leak (claim B3).
 *
 * @param messagesPerDay how many come to a subscriber in 24 hours from a log-in on by a way that is not the subscriber's own;
 *     0 for none
 * @param days for how many days
 * @param flaggedPercent how many of a hundred say of themselves that they are spam, so that a delivery rule knows them
 */
public record SpamDialect(Setting<Integer> messagesPerDay, Setting<Integer> days, Setting<Integer> flaggedPercent) {
    private static final int MOST = 10_000;

    /** Refuses shares that are none, and more mail than a test can want. */
    public SpamDialect {
        long all = (long) messagesPerDay.value() * days.value();
        if (messagesPerDay.value() < 0 || days.value() < 1 || all > MOST) {
            throw new IllegalArgumentException("spam: expected 0 to " + MOST + " messages in at least one day, got "
                    + messagesPerDay.value() + " a day for " + days.value() + " days");
        }
        if (flaggedPercent.value() < 0 || flaggedPercent.value() > 100) {
            throw new IllegalArgumentException("spam.flaggedPercent: expected 0 to 100, got " + flaggedPercent.value());
        }
    }
}
