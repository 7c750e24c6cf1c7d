package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.time.Instant;
import java.util.Optional;

/**
 * What the service has told a subscriber by itself, as docomo does by SMS (docomo-mail.md section 5).
 *
 * @param kind what it is about
 * @param at calendar time
 * @param text as the subscriber reads it, Japanese
 * @param access the access that it tells of, if it tells of one
 */
public record Notice(Kind kind, Instant at, String text, Optional<Access> access) {
    /** What a notice is about. */
    public enum Kind {
        /** An access by an unfamiliar way (claim B3). */
        LOGIN,
        /** An access that was refused because it did without the IMAP-only password. */
        RESTRICTION,
        /** The IMAP-only password has grown old (claim B1). */
        PASSWORD_AGE
    }
}
