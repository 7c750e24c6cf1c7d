package io.github.spmodesim.simulator.fault;

import io.netty.util.ResourceLeakDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link EveryFaultTest} a thousand times: {@code ./mvnw -Psoak verify}, {@code -Dfault.rounds=N} for less. */
@Tag("soak")
class EveryFaultSoakTest {
    private static final int HOUSES = 8;
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 1000);

    private final ResourceLeakDetector.Level usual = ResourceLeakDetector.getLevel();

    // The soak's other tests have too many connections for it.
    @BeforeEach
    void watchEachBuffer() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    }

    @AfterEach
    void watchAsBefore() {
        ResourceLeakDetector.setLevel(usual);
    }

    @Test
    void aThousandRoundsLeaveNothingBehind() throws Exception {
        FaultLeaks.check(HOUSES, Math.max(2, ROUNDS / HOUSES));
    }
}
