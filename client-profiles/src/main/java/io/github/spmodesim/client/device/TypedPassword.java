package io.github.spmodesim.client.device;

/**
 * A password as a person typed it, right or wrong.
 *
 * <p>Never shown: {@link #toString()} is masked, and a driver masks it in the transcript.
 *
 * @param reveal the typed characters, untouched; may be empty
 */
public record TypedPassword(String reveal) {
    /** Masked, because settings are printed in test reports. */
    @Override
    public String toString() {
        return "TypedPassword[****]";
    }
}
