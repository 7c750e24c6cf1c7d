package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.List;

/**
 * An outage of the service that ends by itself.
 *
 * @param name its name
 * @param rules what goes wrong
 * @param silent whether connections are taken and nothing is said on them
 * @param begun how long the world had been waiting when it began
 */
record PassingOutage(String name, List<FaultRule> rules, boolean silent, Duration begun) {
    /** Copies the list. */
    PassingOutage {
        rules = List.copyOf(rules);
    }

    boolean isOver(Duration waited) {
        return waited.minus(begun).compareTo(World.OUTAGE) >= 0;
    }
}
