package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.util.Optional;

/**
 * A lock that holds.
 *
 * @param kind what is locked
 * @param cause why
 * @param since when it struck
 * @param until when it is released by itself, if ever
 */
public record Lock(LockKind kind, Cause cause, Instant since, Optional<Instant> until) {
    /** Why something is locked. */
    public enum Cause {
        /** Wrong ones were typed on the portal. */
        WRONG_SECRETS,
        /** A mail client went on with a wrong password. */
        MAIL_FAILURES,
        /** Somebody asked for it, by Java or through the control door. */
        ASKED_FOR
    }

    /** Whether it still holds. */
    boolean holds(Instant now) {
        return until.isEmpty() || now.isBefore(until.get());
    }
}
