package io.github.spmodesim.simulator.dialect;

/**
 * When a message for the outside is tried again, by the service's calendar.
 *
 * @param firstRetryMinutes from the first attempt to the second
 * @param backOffFactor how many times as long each further wait is
 * @param longestRetryMinutes bound on a wait
 * @param giveUpMinutes how old a message gets; 0 for no bound
 * @param delayNoticeMinutes the age at which those who asked hear of a delay; 0 for never
 */
public record RelayRetries(
        Setting<Integer> firstRetryMinutes,
        Setting<Integer> backOffFactor,
        Setting<Integer> longestRetryMinutes,
        Setting<Integer> giveUpMinutes,
        Setting<Integer> delayNoticeMinutes) {
    /** Refuses waits that do not end or last for nothing, and ages below 0. */
    public RelayRetries {
        atLeast(1, "firstRetryMinutes", firstRetryMinutes.value());
        atLeast(1, "backOffFactor", backOffFactor.value());
        atLeast(1, "longestRetryMinutes", longestRetryMinutes.value());
        atLeast(0, "giveUpMinutes", giveUpMinutes.value());
        atLeast(0, "delayNoticeMinutes", delayNoticeMinutes.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "relay.retries." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
