package io.github.spmodesim.simulator.transcript;

/**
 * A stretch of a line that must not be shown.
 *
 * @param from index of the first secret character
 * @param to index after the last one
 */
public record SecretSpan(int from, int to) {
    /** Refuses a span that is no span. */
    public SecretSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Secret span: expected 0 <= from <= to, got " + from + ".." + to);
        }
    }
}
