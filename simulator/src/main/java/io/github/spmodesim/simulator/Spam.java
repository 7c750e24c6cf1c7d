package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.relay.SpamGenerator;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * Unwanted mail, as a test orders it (claim B3). By itself it begins only where the dialect switches it on: {@code
 * spam.messagesPerDay}.
 */
public final class Spam {
    private final SpamGenerator generator;

    Spam(SpamGenerator generator) {
        this.generator = generator;
    }

    /**
     * Has unwanted mail come to a subscriber as the calendar goes on, at moments that the seed decides.
     *
     * @param messagesPerDay at least 1
     * @param days at least 1
     * @return whether it began now; not where it is under way already
     */
    public boolean begin(Subscriber subscriber, int messagesPerDay, int days) {
        return generator.begin(subscriber, messagesPerDay, days);
    }

    /** Has no more come; what has come stays. */
    public void end(Subscriber subscriber) {
        generator.end(subscriber);
    }
}
