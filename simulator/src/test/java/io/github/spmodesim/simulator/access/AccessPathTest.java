package io.github.spmodesim.simulator.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessPathTest {
    @Test
    void theDocomoLineCarriesItselfAndTheTetherAlone() {
        assertThat(AccessPath.values())
                .filteredOn(AccessPath::overSpmode)
                .containsExactly(AccessPath.SPMODE_LINE, AccessPath.TETHERING);
    }

    @Test
    void onlyOverseasIsAbroad() {
        assertThat(AccessPath.values()).filteredOn(AccessPath::abroad).containsExactly(AccessPath.OVERSEAS);
    }

    @Test
    void portsFollowInTheOrderOfTheReadyFile() {
        assertThat(AccessPath.SPMODE_LINE.portOffset()).isZero();
        assertThat(AccessPath.WIFI.portOffset()).isEqualTo(1);
        assertThat(AccessPath.VPN.portOffset()).isEqualTo(2);
        assertThat(AccessPath.OVERSEAS.portOffset()).isEqualTo(3);
        assertThat(AccessPath.TETHERING.portOffset()).isEqualTo(4);
    }

    @Test
    void aLineBelongsToASubscriberOrToNobody() {
        assertThat(Line.of(new Sim("taro-d")).sim()).contains(new Sim("taro-d"));
        assertThat(Line.none().sim()).isEmpty();
    }
}
