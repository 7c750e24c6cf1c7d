package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import java.net.InetAddress;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** No client that knows no route is ever sent to the real service's names. */
class ClientSetupTest {
    private static final SimulatorOptions EMBEDDED = SimulatorOptions.embedded();

    @Test
    void aTestsClientsAreSentToTheNames() {
        assertThat(ClientSetup.sendsToAddresses(EMBEDDED)).isFalse();
    }

    @Test
    void whoChosePortsHasClientsThatAreSentToThem() {
        assertThat(ClientSetup.sendsToAddresses(EMBEDDED.withPorts(new Ports(10993, 10465, 10443, true), 0)))
                .isTrue();
        assertThat(ClientSetup.sendsToAddresses(EMBEDDED.withPorts(Ports.STANDARD, 0)))
                .isTrue();
    }

    @Test
    void whoCanBeReachedFromElsewhereSendsClientsToItself() throws Exception {
        InetAddress desk = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 7});

        assertThat(ClientSetup.sendsToAddresses(
                        EMBEDDED.withSeed(OptionalLong.empty()).withBind(desk)))
                .isTrue();
    }

    @Test
    void theDialectHasTheLastWord() {
        assertThat(ClientSetup.sendsToAddresses(
                        EMBEDDED.withDialect(Dialects.named("docomo").with("setup.addresses", "own"))))
                .isTrue();
        assertThat(ClientSetup.sendsToAddresses(EMBEDDED.withPorts(Ports.STANDARD, 0)
                        .withDialect(Dialects.named("docomo").with("setup.addresses", "names"))))
                .isFalse();
    }
}
