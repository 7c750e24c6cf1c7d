package io.github.spmodesim.simulator.mailbox;

/**
 * A message's unique identifier in its mailbox (RFC 3501 section 2.3.1.1).
 *
 * @param value from 1 to 4294967295
 */
public record Uid(long value) implements Comparable<Uid> {
    /** Refuses what is no UID. */
    public Uid {
        if (value < 1 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("UID: expected 1 to 4294967295, got " + value);
        }
    }

    @Override
    public int compareTo(Uid other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
