package io.github.spmodesim.simulator.fuzz;

/** Code that must stand any octets. */
@FunctionalInterface
interface FuzzTarget {
    /**
     * Feeds the octets to the code under test; the same octets do the same each time.
     *
     * @throws Exception or an error where a promise is broken
     */
    void run(byte[] input) throws Exception;
}
