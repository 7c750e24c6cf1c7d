package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.spmodesim.simulator.Endpoints;
import io.github.spmodesim.simulator.Ports;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.net.PortTakenException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ports that show everybody a bad certificate, as badssl.com does for the web. */
@Timeout(60)
class BadTlsPortsTest {
    private final SpmodeSimulator sim =
            SpmodeSimulator.start(SimulatorOptions.embedded().withPorts(Ports.FREE.withBadTls(0), 0));

    @AfterEach
    void stop() {
        sim.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsRefusedForWhatItIsFor(CertificateKind kind) throws Exception {
        for (Service mail : new Service[] {Service.IMAP, Service.SMTP}) {
            Throwable refusal = catchThrowable(
                    () -> StrictTls.handshake(sim, sim.badTls(kind).of(mail), kind == CertificateKind.REVOKED));

            StrictTls.assertRefused(kind, refusal);
            StrictTls.handshake(sim, sim.endpoint(mail), false);
        }
    }

    @Test
    void standsInTheOrderOfTheKindsFromTheFirstOn() {
        assertThat(sim.badTls().keySet()).containsExactly(CertificateKind.values());
        try (SpmodeSimulator without = SpmodeSimulator.start()) {
            assertThat(without.badTls()).isEmpty();
        }
    }

    @Test
    void standBehindEachOtherFromAPortThatIsAskedFor() throws IOException {
        int first = freePorts(Ports.BAD_TLS_PORTS);
        try (SpmodeSimulator fixed =
                SpmodeSimulator.start(SimulatorOptions.embedded().withPorts(Ports.FREE.withBadTls(first), 0))) {
            int next = first;
            for (Endpoints bad : fixed.badTls().values()) {
                assertThat(bad.of(Service.IMAP).port()).isEqualTo(next++);
                assertThat(bad.of(Service.SMTP).port()).isEqualTo(next++);
            }
        }
    }

    @Test
    void saysWhichOfThemIsTakenAndLeavesNoneOpen() throws IOException {
        int first = freePorts(Ports.BAD_TLS_PORTS);
        SimulatorOptions fixed = SimulatorOptions.embedded().withPorts(Ports.FREE.withBadTls(first), 0);
        int taken = first + Ports.BAD_TLS_PORTS - 1;
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> SpmodeSimulator.start(fixed))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
        SpmodeSimulator.start(fixed).close();
    }

    // Below those that the system gives out by itself on the systems that build this.
    private static int freePorts(int count) {
        return IntStream.iterate(20_000, port -> port < 30_000, port -> port + count)
                .filter(first -> IntStream.range(first, first + count).allMatch(BadTlsPortsTest::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Test
    void servesWhoDoesNotMind() throws Exception {
        sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
        for (CertificateKind kind : CertificateKind.values()) {
            assertThat(Careless.greeting(sim.badTls(kind).of(Service.IMAP)))
                    .as("%s", kind)
                    .startsWith("* OK ");
            assertThat(Careless.greeting(sim.badTls(kind).of(Service.SMTP)))
                    .as("%s", kind)
                    .startsWith("220 ");
        }
    }
}
