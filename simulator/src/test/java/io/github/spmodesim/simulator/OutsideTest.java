package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.2, true",
        "127.0.0.1, ::1, true",
        "127.0.0.1, 192.168.1.2, false",
        "127.0.0.1, 203.0.113.1, false",
        "0.0.0.0, 127.0.0.1, true",
        "0.0.0.0, 10.1.2.3, true",
        "0.0.0.0, 172.17.0.2, true",
        "0.0.0.0, fd00::1, true",
        "0.0.0.0, fe80::1, true",
        "0.0.0.0, 172.32.0.1, false",
        "0.0.0.0, 203.0.113.1, false",
        "0.0.0.0, 2001:db8::1, false"
    })
    void mailOfASimulatorNeverGetsToAPublicAddress(String bind, String server, boolean allowed)
            throws UnknownHostException {
        SimulatorOptions bound = SimulatorOptions.embedded().withBind(InetAddress.getByName(bind));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(server), 2525);

        if (allowed) {
            assertThat(bound.withOutside(address).outside().server()).contains(address);
        } else {
            assertThatThrownBy(() -> bound.withOutside(address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected a server on loopback");
        }
    }

    @Test
    void theRuleHoldsInWhateverOrderThingsAreSaid() throws UnknownHostException {
        SimulatorOptions inANetwork = SimulatorOptions.embedded()
                .withBind(InetAddress.getByName("0.0.0.0"))
                .withOutside(new InetSocketAddress("10.1.2.3", 25));

        assertThatThrownBy(() -> inANetwork.withBind(InetAddress.getLoopbackAddress()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerHasAnAddressAndAPort() {
        SimulatorOptions options = SimulatorOptions.embedded();

        assertThatThrownBy(() -> options.withOutside(InetSocketAddress.createUnresolved("localhost", 25)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.withOutside(new InetSocketAddress("localhost", 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25, 65536})
    void theExchangerIsNeverWhereRealMailComes(int port) {
        assertThatThrownBy(() -> SimulatorOptions.embedded().withMxPort(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got " + port);
    }

    @Test
    void everyDomainIsReachedUnlessSomeAreNamed() {
        InetSocketAddress server = new InetSocketAddress("localhost", 2525);

        assertThat(Outside.NONE.reaches("example.com")).isFalse();
        assertThat(Outside.NONE.withServer(server).reaches("example.com")).isTrue();
        Outside named = Outside.NONE.withServer(server).withDomains(Set.of("Example.com"));
        assertThat(named.reaches("eXample.com")).isTrue();
        assertThat(named.reaches("mail.example.com")).isFalse();
    }
}
