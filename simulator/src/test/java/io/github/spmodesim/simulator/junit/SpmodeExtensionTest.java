package io.github.spmodesim.simulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class SpmodeExtensionTest {
    private static final List<SpmodeSimulator> STARTED = new ArrayList<>();

    @SpmodeTest
    @Tag("sample")
    static class Sample {
        @Test
        void one(SpmodeSimulator simulator, Subscriber first, Subscriber second) {
            STARTED.add(simulator);
            assertThat(simulator.subscribers().all()).containsExactly(first, second);
        }

        @Test
        void two(SpmodeSimulator simulator) {
            STARTED.add(simulator);
            assertThat(simulator.subscribers().all()).isEmpty();
        }
    }

    @SpmodeTest
    @Tag("sample")
    static class Failing {
        @Test
        void fails(SpmodeSimulator simulator) throws Exception {
            try (Socket socket = connect(simulator)) {
                socket.getOutputStream().write("plain text\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            }
            Assertions.fail("on purpose");
        }
    }

    @Test
    void eachTestHasASimulatorOfItsOwnThatIsClosedWithIt() {
        STARTED.clear();

        run(Sample.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(2).failed(0));

        assertThat(STARTED).hasSize(2).doesNotHaveDuplicates();
        for (SpmodeSimulator closed : STARTED) {
            Assertions.assertThatThrownBy(() -> connect(closed)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void aTestThatFailsPrintsTheTranscript() {
        EngineExecutionResults results = run(Failing.class);

        assertThat(results.testEvents().failed().count()).isEqualTo(1);
        assertThat(results.allEvents().reportingEntryPublished().stream())
                .singleElement()
                .satisfies(event -> {
                    Map<String, String> entry = event.getRequiredPayload(
                                    org.junit.platform.engine.reporting.ReportEntry.class)
                            .getKeyValuePairs();
                    assertThat(entry.get("transcript")).contains("imap-1 # connected over SPMODE_LINE");
                });
    }

    private static Socket connect(SpmodeSimulator simulator) throws java.io.IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(),
                simulator.endpoint(Service.IMAP).port());
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }
}
