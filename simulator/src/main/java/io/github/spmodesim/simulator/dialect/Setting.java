package io.github.spmodesim.simulator.dialect;

/**
 * One value of a dialect with its provenance.
 *
 * @param value the value
 * @param tag how it is known
 * @param source where it is from: document, capture or reasoning, with its year where that matters
 * @param <T> type of the value
 */
public record Setting<T>(T value, Tag tag, String source) {
    /** Refuses a value that does not say where it comes from. */
    public Setting {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Setting " + value + ": expected a source, got none");
        }
    }
}
