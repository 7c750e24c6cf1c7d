package io.github.spmodesim.client.profile;

import java.util.Optional;

/**
 * A value of a profile together with where it is known from.
 *
 * @param <T> type of the value
 */
public sealed interface Sourced<T> permits Known, Unknown {
    /**
     * The value.
     *
     * @throws IllegalStateException if it is unknown; a value the drivers need is known in every profile that
     *     {@link ClientProfile#variants()} returns
     */
    T value();

    /** The value, or empty when it is unknown. */
    Optional<T> known();

    /** Where the value, or the fact that nobody knows it, comes from. */
    Provenance provenance();
}
