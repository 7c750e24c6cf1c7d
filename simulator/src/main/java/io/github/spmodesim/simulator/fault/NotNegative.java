package io.github.spmodesim.simulator.fault;

/** How many octets something goes wrong behind. */
final class NotNegative {
    private NotNegative() {}

    /** Refuses fewer than none. */
    static void check(String field, int octets) {
        if (octets < 0) {
            throw new FaultRefusal(field, Integer.toString(octets), "a whole number from 0");
        }
    }
}
