package io.github.spmodesim.client.profile;

/**
 * Where a value is known from.
 *
 * @param tag how it came to be known
 * @param source the public source itself, in words
 */
public record Provenance(ProvenanceTag tag, String source) {
    /** The form used in reports: {@code [M] Thunderbird 153.7.0esr ...}. */
    @Override
    public String toString() {
        return "[" + tag.mark() + "] " + source;
    }
}
