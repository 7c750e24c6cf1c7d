package io.github.spmodesim.simulator.fault;

/**
 * What Angus Mail, a client that knows nothing of this simulator, sees of a fault.
 *
 * @param rule the fault, without an end; it strikes what the look does once
 * @param look does what meets the fault, and makes sure that exactly this failure is seen
 */
record Sighting(FaultRule rule, Look look) {
    /** Uses the service. */
    @FunctionalInterface
    interface Look {
        /** Fails where anything else than the fault is seen. */
        void at(FaultHouse house) throws Exception;
    }

    @Override
    public String toString() {
        return rule.fault().word() + " " + rule.fault().parameters();
    }
}
