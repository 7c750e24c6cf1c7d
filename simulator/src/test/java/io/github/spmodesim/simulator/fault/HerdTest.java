package io.github.spmodesim.simulator.fault;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everybody comes back at once when an outage ends, and everybody is served. */
@Timeout(300)
class HerdTest {
    @Test
    void twoHundredComeBackAtOnceAndAreServed() throws Exception {
        Herd.check(200);
    }

    /** The same with ten times as many: {@code ./mvnw -Psoak verify}. */
    @Test
    @Tag("soak")
    void twoThousandComeBackAtOnceAndAreServed() throws Exception {
        Herd.check(2_000);
    }
}
