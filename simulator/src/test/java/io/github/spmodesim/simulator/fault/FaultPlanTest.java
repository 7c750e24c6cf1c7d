package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of rules once they are in the plan. */
class FaultPlanTest {
    private final FaultPlan plan = new FaultPlan(1, SimulatorClock.standing(Instant.parse("2026-11-01T00:00:00Z")));

    @Test
    void aNameThatCarriesAFaultBringsItsRuleWithoutAWordToThoseWhoCloseAndOpenPorts() {
        AtomicInteger changes = new AtomicInteger();
        plan.onChange(changes::incrementAndGet);

        FaultMoment moment = plan.delivery("fault-duplicate");

        assertThat(plan.draw(moment, DeliveryFault.class)).isPresent();
        assertThat(changes).hasValue(0);
        plan.add(FaultRule.of(new Refuse()));
        assertThat(changes).hasValue(1);
    }

    // What is drawn depends on a rule's name.
    @Test
    void theNameOfANamelessRuleDoesNotDependOnWhoLoggedInBeforeIt() {
        plan.delivery("fault-duplicate");
        plan.add(FaultRule.of(new BlackHole()).named("mine"));

        assertThat(plan.add(FaultRule.of(new Refuse())).name()).isEqualTo("fault-1");
        plan.remove("fault-1");
        assertThat(plan.add(FaultRule.of(new Refuse())).name()).isEqualTo("fault-2");
    }
}
