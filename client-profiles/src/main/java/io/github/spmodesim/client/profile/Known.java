package io.github.spmodesim.client.profile;

import java.util.Optional;

/**
 * A value that somebody saw, read or inferred.
 *
 * @param value the value
 * @param provenance where it is known from
 * @param <T> type of the value
 */
public record Known<T>(T value, Provenance provenance) implements Sourced<T> {
    @Override
    public Optional<T> known() {
        return Optional.of(value);
    }
}
