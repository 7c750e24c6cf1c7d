package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of rules once they are in the plan. */
class FaultPlanTest {
    private final FaultPlan plan = new FaultPlan(
            1,
            SimulatorClock.standing(Instant.parse("2026-11-01T00:00:00Z")),
            new ProtocolWords(
                    Map.of(Service.IMAP, Set.of("FETCH", "UID FETCH", "NOOP"), Service.SMTP, Set.of("NOOP", "RCPT")),
                    Map.of(Service.IMAP, Set.of("SELECTED"), Service.SMTP, Set.of("READY"))));

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fault=latency,delay=1s,command=FETHC | command: expected one of FETCH, NOOP, RCPT, UID FETCH, got FETHC",
                "fault=latency,delay=1s,command=RCPT,service=imap | command: expected one of FETCH, NOOP, UID FETCH, got RCPT",
                "fault=reply,reply=451 later,command=FETCH | command: expected one of NOOP, RCPT, got FETCH",
                "fault=latency,delay=1s,state=SELECTD | state: expected one of READY, SELECTED, got SELECTD",
                "fault=latency,delay=1s,state=READY,service=imap | state: expected one of SELECTED, got READY",
            })
    void aRuleThatWaitsForWhatIsNeverSaidIsRefused(String fields, String refusal) {
        FaultRule rule = FaultRuleTest.written(fields);

        assertThatThrownBy(() -> plan.add(rule))
                .isInstanceOf(FaultRefusal.class)
                .hasMessage(refusal);
        assertThat(plan.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command=uid fetch", "command=Noop", "command=RCPT", "state=selected", "state=ready"})
    void aRuleMayWaitForWhatIsSaidInAnyCase(String condition) {
        plan.add(FaultRuleTest.written("fault=latency,delay=1s," + condition));

        assertThat(plan.list()).hasSize(1);
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
