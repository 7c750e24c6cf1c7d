package io.github.spmodesim.client.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a person sets up an account in a client.
 *
 * @param discovery how it looks for the settings, in order
 * @param guessing which servers it guesses; empty if it guesses none or nobody knows
 * @param verification how it tries the settings
 * @param fields what its screen calls the fields; one that nobody wrote down is absent
 */
public record SetUp(
        Sourced<List<Discovery>> discovery,
        Optional<Guessing> guessing,
        Verification verification,
        Map<SettingsField, Sourced<String>> fields) {
    /** Copies the map. */
    public SetUp {
        fields = Map.copyOf(fields);
    }
}
