package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.function.Predicate;

/**
 * A key made ready for many messages.
 *
 * @param cost how long one message takes at most, about, in units of some ten nanoseconds
 * @param ofContent whether it looks into the content alone, so that its answer for a message never changes
 * @param test whether a message matches
 */
record Check(int cost, boolean ofContent, Predicate<NumberedMessage> test) {
    /** A check of what may change about a message. */
    static Check ofState(int cost, Predicate<NumberedMessage> test) {
        return new Check(cost, false, test);
    }

    /** A check of what a message holds. */
    static Check ofContent(int cost, Predicate<NumberedMessage> test) {
        return new Check(cost, true, test);
    }

    boolean matches(NumberedMessage message) {
        return test.test(message);
    }
}
