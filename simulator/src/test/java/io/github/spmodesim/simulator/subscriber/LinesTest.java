package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Sim;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final Lines lines = bench.directory().lines();
    private final Line line = Line.of(bench.taro().sim());

    @Test
    void theLineAndTheTetherOfAPhoneVouchForItsSubscriber() {
        assertThat(lines.vouchedFor(by(AccessPath.SPMODE_LINE))).contains(bench.taro());
        assertThat(lines.vouchedFor(by(AccessPath.TETHERING))).contains(bench.taro());
    }

    @Test
    void whereNoSimIsNobodyIsVouchedFor() {
        for (AccessPath path : AccessPath.values()) {
            assertThat(lines.vouchedFor(Access.by(path))).as(path.name()).isEmpty();
            assertThat(lines.carries(Access.by(path))).as(path.name()).isTrue();
        }
    }

    @Test
    void aSimWithoutAPacketPlanCarriesATetherToo() {
        done(bench.directory().contracts().change(TARO, Contract.NO_PACKET_PLAN));

        assertThat(lines.carries(by(AccessPath.TETHERING))).isTrue();
        assertThat(lines.vouchedFor(by(AccessPath.TETHERING))).contains(bench.taro());
    }

    @Test
    void theSimOfWhoHasCancelledCarriesNothing() {
        done(bench.directory().contracts().change(TARO, Contract.CANCELLED_CARRIED_OVER));

        assertThat(lines.carries(by(AccessPath.SPMODE_LINE))).isFalse();
        assertThat(lines.carries(by(AccessPath.TETHERING))).isFalse();
        assertThat(lines.vouchedFor(by(AccessPath.SPMODE_LINE))).isEmpty();
        assertThat(lines.carries(DirectoryBench.WIFI)).isTrue();
    }

    @Test
    void aContractWithoutTetheringStillHasItsLine() {
        DirectoryBench strict = new DirectoryBench("contract.spmode.tethering=off");
        Line own = Line.of(strict.taro().sim());

        assertThat(strict.directory().lines().carries(new Access(AccessPath.TETHERING, own)))
                .isFalse();
        assertThat(strict.directory().lines().carries(new Access(AccessPath.SPMODE_LINE, own)))
                .isTrue();
    }

    @Test
    void aPathWhoseLineDoesNotVouchShowsWhoCameByItToNobody() {
        DirectoryBench strict = new DirectoryBench("access.tethering.lineAuthentication=off");
        Access tether = new Access(AccessPath.TETHERING, Line.of(strict.taro().sim()));

        assertThat(strict.directory().lines().vouchedFor(tether)).isEmpty();
        assertThat(strict.directory().lines().carries(tether)).isTrue();
    }

    @Test
    void aSimOfNobodyCarriesNothing() {
        assertThat(lines.carries(new Access(AccessPath.SPMODE_LINE, Line.of(new Sim("nobody")))))
                .isFalse();
    }

    private Access by(AccessPath path) {
        return new Access(path, line);
    }
}
