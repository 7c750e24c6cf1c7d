package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.SignIn;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * Whose a visit is.
 *
 * @param subscriber the subscriber
 * @param signIn how that is known
 */
record Identity(Subscriber subscriber, SignIn signIn) {
    /** For the transcript: {@code taro-d BY_LINE}. */
    String describe() {
        return subscriber.imapId().value() + " " + signIn;
    }
}
