package io.github.spmodesim.simulator.fuzz;

/** Where Jazzer comes in: the target is the one that the system property {@value #PROPERTY} names. */
public final class FuzzEntry {
    static final String PROPERTY = "spmode.fuzz.target";

    private static final FuzzTarget TARGET = FuzzTargets.named(System.getProperty(PROPERTY, ""));

    private FuzzEntry() {}

    /** One execution. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        TARGET.run(input);
    }
}
