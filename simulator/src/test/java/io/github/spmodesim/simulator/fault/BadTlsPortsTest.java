package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.spmodesim.simulator.Ports;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
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
