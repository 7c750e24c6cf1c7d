package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client reads the refusal of a log-in.
 *
 * @param fallback refusals after which the next mechanism is tried on the same connection
 * @param wrongPassword refusals that the client takes for a wrong password; any other refusal ends the log-in
 * @param otherWords words by which the client knows that a refusal is no matter of the password, whatever its code
 */
public record RefusalReading(
        Sourced<ReplyCodes> fallback, Sourced<ReplyCodes> wrongPassword, Sourced<List<String>> otherWords) {
    /** Whether the client takes this refusal for a wrong password. */
    public boolean isWrongPassword(String code, String words) {
        return wrongPassword.value().contains(code)
                && otherWords.value().stream().noneMatch(words::contains);
    }
}
