package io.github.spmodesim.simulator.relay;

import java.time.Instant;
import java.util.Optional;

/**
 * What was done about one recipient, and why.
 *
 * @param recipient whose
 * @param action what
 * @param answer what the other provider's server said, empty where none was asked
 * @param retriedUntil when it will be given up, for a delay
 */
public record Report(
        Recipient recipient, Action action, Optional<RemoteAnswer> answer, Optional<Instant> retriedUntil) {
    /** A recipient of the service's own has it. */
    static Report delivered(Recipient recipient) {
        return new Report(recipient, Action.DELIVERED, Optional.empty(), Optional.empty());
    }

    static Report of(Recipient recipient, Action action, RemoteAnswer answer) {
        return new Report(recipient, action, Optional.of(answer), Optional.empty());
    }

    static Report delayed(Recipient recipient, RemoteAnswer answer, Optional<Instant> retriedUntil) {
        return new Report(recipient, Action.DELAYED, Optional.of(answer), retriedUntil);
    }

    /** The field Status (RFC 3464 section 2.3.4). */
    String status() {
        return answer.map(RemoteAnswer::status).orElse("2.0.0");
    }
}
