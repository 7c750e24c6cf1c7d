package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final Contracts contracts = bench.directory().contracts();
    private final Subscriber taro = bench.taro();

    @Test
    void whoCancelsHasNoMailUntilItIsCarriedOverAndThenWithTheSamePassword() {
        ImapPassword password = taro.imapPassword();

        change(Contract.CANCELLED);
        assertThat(bench.mail(password.value()).outcome()).isEqualTo(AuthOutcome.NO_CONTRACT);

        change(Contract.CANCELLED_CARRIED_OVER);
        assertThat(bench.mail(password.value()).accepted()).isTrue();
        assertThat(taro.imapPassword()).isEqualTo(password);
    }

    @Test
    void carryOverCanBeAppliedForWithinThirtyOneDaysAndNotAfter() {
        change(Contract.CANCELLED);
        assertThat(contracts.carryOverUntil(taro)).contains(DirectoryBench.NOON.plus(Duration.ofDays(31)));

        bench.clock().advance(Duration.ofDays(31));
        assertThat(change(Contract.CANCELLED_CARRIED_OVER).contract()).isEqualTo(Contract.CANCELLED_CARRIED_OVER);

        DirectoryBench late = new DirectoryBench();
        done(late.directory().contracts().change(TARO, Contract.CANCELLED));
        late.clock().advance(Duration.ofDays(31).plusSeconds(1));
        assertThatThrownBy(() -> done(late.directory().contracts().change(TARO, Contract.CANCELLED_CARRIED_OVER)))
                .cause()
                .isInstanceOf(CarryOverTooLateException.class)
                .hasMessage("CANCELLED_CARRIED_OVER for taro-d (expected: before 2026-12-02T03:00:00Z,"
                        + " when the time to apply was up)");
        assertThat(late.taro().contract()).isEqualTo(Contract.CANCELLED);
    }

    @Test
    void movingOnToAnotherCarrierGivesNoMoreTime() {
        change(Contract.CANCELLED);
        bench.clock().advance(Duration.ofDays(20));
        change(Contract.OTHER_CARRIER);
        bench.clock().advance(Duration.ofDays(12));

        assertThatThrownBy(() -> change(Contract.OTHER_CARRIER_CARRIED_OVER))
                .cause()
                .isInstanceOf(CarryOverTooLateException.class);
    }

    @Test
    void withAhamoItIsTogetherWithTheChangeOrNever() {
        change(Contract.AHAMO_CARRIED_OVER);
        assertThat(bench.mail(taro.imapPassword().value()).accepted()).isTrue();

        DirectoryBench other = new DirectoryBench();
        done(other.directory().contracts().change(TARO, Contract.AHAMO));
        other.clock().advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> done(other.directory().contracts().change(TARO, Contract.AHAMO_CARRIED_OVER)))
                .cause()
                .isInstanceOf(CarryOverTooLateException.class);
    }

    @Test
    void whoComesBackToDocomoHasMailAgain() {
        change(Contract.CANCELLED);
        bench.clock().advance(Duration.ofDays(365));
        change(Contract.SPMODE);

        assertThat(bench.mail(taro.imapPassword().value()).accepted()).isTrue();
        assertThat(contracts.carryOverUntil(taro)).isEmpty();
    }

    @Test
    void carryOverIsFreeForThirtyOneDaysAndCosts330YenAMonthFromThenOn() {
        assertThat(contracts.monthlyYen(taro)).isZero();

        change(Contract.OTHER_CARRIER_CARRIED_OVER);
        bench.clock().advance(Duration.ofDays(31).minusSeconds(1));
        assertThat(contracts.monthlyYen(taro)).isZero();

        bench.clock().advance(Duration.ofSeconds(1));
        assertThat(contracts.monthlyYen(taro)).isEqualTo(330);
    }

    @Test
    void everyContractButTheLineLessOnesHasALine() {
        for (Contract contract : Contract.values()) {
            DirectoryBench some = new DirectoryBench();
            done(some.directory().contracts().change(TARO, contract));
            boolean lineless =
                    contract.name().startsWith("CANCELLED") || contract.name().startsWith("OTHER");

            assertThat(some.directory().contracts().termsOf(some.taro()).line())
                    .as(contract.japanese())
                    .isEqualTo(!lineless);
        }
    }

    private ContractStanding change(Contract to) {
        return done(contracts.change(TARO, to));
    }
}
