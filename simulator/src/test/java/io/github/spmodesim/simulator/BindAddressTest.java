package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Service;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where a simulator says that it listens, there it does. */
@Timeout(60)
class BindAddressTest {
    @Test
    void onTheUsualLoopbackAddressItIsCalledLocalhost() {
        try (SpmodeSimulator simulator = SpmodeSimulator.start()) {
            assertThat(simulator.endpoint(Service.IMAP).host()).isEqualTo("localhost");
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the rest of 127.0.0.0/8 is not set up")
    void onAnotherOneItIsCalledByTheAddressBecauseLocalhostLeadsElsewhere() throws Exception {
        SimulatorOptions options = SimulatorOptions.embedded().withBind(InetAddress.getByName("127.0.0.2"));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options)) {
            assertThat(simulator.endpoint(Service.IMAP).host()).isEqualTo("127.0.0.2");
            assertThat(simulator.controlUrl().getHost()).isEqualTo("127.0.0.2");
            assertThat(status(simulator, simulator.portalUrl())).isEqualTo(200);
            assertThat(status(simulator, simulator.controlUrl().resolve("/healthz")))
                    .isEqualTo(200);
        }
    }

    private static int status(SpmodeSimulator simulator, URI at) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(at).timeout(Duration.ofSeconds(20)).build();
        return HttpClient.newBuilder()
                .sslContext(simulator.clientTls())
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
