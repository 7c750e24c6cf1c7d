package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.util.Optional;

/**
 * One IMAP-only password of a subscriber's history.
 *
 * @param password the password
 * @param kind how it came about
 * @param issuedAt when
 * @param end how it came to its end; empty for the one that works
 */
public record IssuedPassword(ImapPassword password, IssueKind kind, Instant issuedAt, Optional<PasswordEnd> end) {
    /** The same, ended. */
    IssuedPassword ended(PasswordEnd by) {
        return new IssuedPassword(password, kind, issuedAt, Optional.of(by));
    }
}
