package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every fault, again and again: what was acknowledged is there exactly once, nothing is left behind, and service comes back. */
@Timeout(600)
class EveryFaultTest {
    private static final int ROUNDS = 20;

    @Test
    void catalogueAndRulesNameTheSameFaults() {
        Set<String> ruled =
                EveryFault.rules().stream().map(rule -> rule.fault().word()).collect(Collectors.toSet());

        assertThat(ruled).containsExactlyInAnyOrderElementsOf(FaultForms.words());
        assertThat(EveryFault.rules())
                .allSatisfy(rule ->
                        assertThat(FaultRules.read(FaultRules.write(rule))).isEqualTo(rule));
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledAndServiceComesBackUnderEachFault() throws Exception {
        FaultLeaks.check(2, ROUNDS / 2);
    }
}
