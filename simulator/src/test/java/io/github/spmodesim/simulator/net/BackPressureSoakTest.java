package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** The same as {@link BackPressureTest} with a thousand clients: {@code ./mvnw -Psoak verify}. */
@Tag("soak")
@Timeout(600)
class BackPressureSoakTest {
    private static final int CLIENTS = 1_000;
    private static final long MOST_BUFFER_OCTETS_EACH = 640 * 1024;
    // Client and server share the heap here: two TLS sessions and their buffers.
    private static final long MOST_HEAP_OCTETS_EACH = 256 * 1024;

    @Test
    void aThousandClientsAskForEverythingAndReadNothing(TestInfo info, TestReporter reporter) throws Exception {
        try (DeafClients clients = new DeafClients(new ImapBench())) {
            clients.ask(10);
            long buffersBefore = DeafClients.bufferOctets();
            long heapBefore = DeafClients.heapOctets();
            clients.ask(CLIENTS);

            await().during(Duration.ofSeconds(10))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> DeafClients.bufferOctets() - buffersBefore < CLIENTS * MOST_BUFFER_OCTETS_EACH);
            long heapEach = (DeafClients.heapOctets() - heapBefore) / CLIENTS;
            long buffersEach = (DeafClients.bufferOctets() - buffersBefore) / CLIENTS;
            reporter.publishEntry(
                    info.getDisplayName(),
                    buffersEach + " octets of buffers and " + heapEach + " octets of heap a client; each asked for "
                            + DeafClients.mailboxOctets());
            assertThat(heapEach).isLessThan(MOST_HEAP_OCTETS_EACH);
            assertThat(clients.readToTheEnd(CLIENTS / 2)).isGreaterThan(DeafClients.mailboxOctets());
        }
    }
}
