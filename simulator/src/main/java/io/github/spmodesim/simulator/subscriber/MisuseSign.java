package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.time.Instant;
import java.util.Optional;

/**
 * What a subscriber can see when somebody else uses the account (claim B3); whether it was somebody else, the subscriber
 * alone knows.
 *
 * @param kind what it is
 * @param at calendar time
 * @param detail in words
 * @param access the way it came, where it came over a mail port
 */
public record MisuseSign(Kind kind, Instant at, String detail, Optional<Access> access) {
    /** What a sign is. */
    public enum Kind {
        /** A log-in by a way that is not the subscriber's own. */
        LOGIN,
        /** A message that was sent by such a way. */
        SENT_MAIL,
        /** Something about the account was changed. */
        SETTING_CHANGED,
        /** Unwanted mail began to come. */
        MORE_SPAM
    }
}
