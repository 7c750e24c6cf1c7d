package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How often commands have come. */
class CommandCountsTest {
    private final CommandCounts counts = new CommandCounts();

    @Test
    void countsEachByItselfHoweverManyThereAre() {
        for (int command = 0; command < 200; command++) {
            for (int times = 0; times <= command % 3; times++) {
                counts.add(command);
            }
        }

        assertThat(counts.of(0)).isEqualTo(1);
        assertThat(counts.of(4)).isEqualTo(2);
        assertThat(counts.of(197)).isEqualTo(3);
        assertThat(counts.of(200)).isZero();
    }

    @Test
    void nothingHasComeAtFirst() {
        assertThat(counts.of(0)).isZero();
    }
}
