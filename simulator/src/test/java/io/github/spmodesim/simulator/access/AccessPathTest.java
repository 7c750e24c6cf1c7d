package io.github.spmodesim.simulator.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.subscriber.ImapId;
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
        assertThat(Line.of(new ImapId("taro-d")).subscriber()).contains(new ImapId("taro-d"));
        assertThat(Line.none().subscriber()).isEmpty();
    }
}
