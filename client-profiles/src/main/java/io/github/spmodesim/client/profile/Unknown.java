package io.github.spmodesim.client.profile;

import java.util.List;
import java.util.Optional;

/**
 * A value that was looked for and not found.
 *
 * @param path where in the profile it stands, such as {@code imap.login.order}
 * @param candidates what it may be; empty when nothing narrows it down
 * @param provenance what was searched
 * @param <T> type of the value
 */
public record Unknown<T>(String path, List<Known<T>> candidates, Provenance provenance) implements Sourced<T> {
    /** Copies the list. */
    public Unknown {
        candidates = List.copyOf(candidates);
    }

    @Override
    public T value() {
        throw new IllegalStateException(path + ": the value is unknown (" + candidates.size()
                + " candidates), expected a known one: take one of ClientProfile.variants()");
    }

    @Override
    public Optional<T> known() {
        return Optional.empty();
    }
}
