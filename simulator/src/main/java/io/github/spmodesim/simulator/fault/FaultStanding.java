package io.github.spmodesim.simulator.fault;

import java.util.List;

/**
 * A rule of the plan and what has become of it.
 *
 * @param rule the rule, named
 * @param struck how often it has struck
 * @param strikes the last {@value #KEPT} strikes, oldest first
 * @param spent whether it will not strike any more
 */
public record FaultStanding(FaultRule rule, int struck, List<FaultStrike> strikes, boolean spent) {
    static final int KEPT = 1000;

    /** Copies the list. */
    public FaultStanding {
        strikes = List.copyOf(strikes);
    }
}
