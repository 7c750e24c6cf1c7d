package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that ask for everything and read nothing cost no more than a bounded piece of memory each. */
@Timeout(180)
class BackPressureTest {
    private static final int CLIENTS = 40;
    /** The high-water mark, one piece, its encryption, and what the allocator rounds up. */
    private static final long MOST_OCTETS_EACH = 640 * 1024;

    @Test
    void memoryGrowsWithTheNumberOfClientsAndNotWithWhatTheyAskFor() throws Exception {
        try (DeafClients clients = new DeafClients(new ImapBench())) {
            clients.ask(2);
            long before = DeafClients.bufferOctets();
            clients.ask(CLIENTS);

            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> DeafClients.bufferOctets() - before < CLIENTS * MOST_OCTETS_EACH);
            assertThat(clients.readToTheEnd(CLIENTS / 2)).isGreaterThan(DeafClients.mailboxOctets());
        }
    }

    @Test
    void aClientThatTakesNothingAtAllIsCut() throws Exception {
        ImapBench impatient = new ImapBench(Dialects.named("docomo")
                .with("imap.limits.stalledWriteSeconds", "1")
                .bind());
        try (DeafClients clients = new DeafClients(impatient)) {
            clients.ask(1);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> TranscriptPrinter.print(
                                    clients.server().transcript().entries())
                            .contains("# took nothing of what was sent for 1 s\nimap-1 # closed\n"));
        }
    }
}
