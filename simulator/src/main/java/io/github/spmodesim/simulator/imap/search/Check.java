package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.function.Predicate;

/**
 * A key made ready for many messages.
 *
 * @param cost how long one message takes at most, about, in units of some ten nanoseconds
 * @param test whether a message matches
 */
record Check(int cost, Predicate<NumberedMessage> test) {
    boolean matches(NumberedMessage message) {
        return test.test(message);
    }
}
