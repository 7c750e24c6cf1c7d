package io.github.spmodesim.simulator.dialect;

/** Which servers a profile or an autoconfiguration sends a client to. */
public enum SetupAddresses {
    /** The names on loopback, the simulator's own addresses where another machine can reach it. */
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
