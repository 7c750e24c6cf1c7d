package io.github.spmodesim.simulator.cli;

/**
 * The ports that an option takes.
 *
 * @param option its name
 * @param first the first port, 0 for a free one
 * @param count how many ports in a row
 * @param others what those behind the first are for
 */
record PortClaim(String option, int first, int count, String others) {
    /** The ports of a service, or a single one. */
    PortClaim(String option, int first, int count) {
        this(option, first, count, "the other access paths");
    }

    /** Whether both want one port. A free one is chosen when it is opened, and meets none before. */
    boolean meets(PortClaim other) {
        boolean chosen = first != 0 && other.first != 0;
        return chosen && first < other.first + other.count && other.first < first + count;
    }

    @Override
    public String toString() {
        return option + " " + first + (count == 1 ? "" : " (with " + others + " up to " + (first + count - 1) + ")");
    }
}
