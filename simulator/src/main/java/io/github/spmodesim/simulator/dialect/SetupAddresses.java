package io.github.spmodesim.simulator.dialect;

/** Which servers a profile or an autoconfiguration sends a client to. */
public enum SetupAddresses {
    /** The names where the simulator listens on free ports on loopback, as in a test; else its own addresses. */
    AUTO("auto"),
    /** The real service's names and ports, which a route or a hosts file leads to the simulator. */
    NAMES("names"),
    /** Where the simulator listens. */
    OWN("own");

    private final String word;

    SetupAddresses(String word) {
        this.word = word;
    }

    /** As it is written in a dialect. */
    @Override
    public String toString() {
        return word;
    }
}
