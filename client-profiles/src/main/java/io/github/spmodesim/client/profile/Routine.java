package io.github.spmodesim.client.profile;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a client does while nobody looks.
 *
 * @param pollEvery how often it looks for new mail
 * @param pollChoices what the person may choose instead
 * @param nextTry when it tries again after each failure of IMAP
 * @param keepsPassword what becomes of the stored password when the server refuses it
 */
public record Routine(
        Sourced<Duration> pollEvery,
        Sourced<List<Duration>> pollChoices,
        Map<Failure, Sourced<NextTry>> nextTry,
        Sourced<PasswordKeeping> keepsPassword) {
    /** Copies the map. */
    public Routine {
        nextTry = Map.copyOf(nextTry);
    }

    /**
     * When it tries again after this failure.
     *
     * @throws IllegalArgumentException if the profile says nothing of it
     */
    public Sourced<NextTry> after(Failure failure) {
        Sourced<NextTry> next = nextTry.get(failure);
        if (next == null) {
            throw new IllegalArgumentException("next try: found none after " + failure + ", expected one");
        }
        return next;
    }
}
