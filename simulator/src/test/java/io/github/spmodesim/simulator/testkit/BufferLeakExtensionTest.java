package io.github.spmodesim.simulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ch.qos.logback.classic.Logger;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;
import org.slf4j.LoggerFactory;

class BufferLeakExtensionTest {
    @Test
    void aBufferThatIsNotReleasedFailsItsTestClass() {
        // Netty tells of a leak by this logger alone, and looks for none while it is off.
        Logger loud = (Logger) LoggerFactory.getLogger(ResourceLeakDetector.class);
        loud.setAdditive(false);
        try {
            EngineExecutionResults results = run(Leaking.class);

            results.testEvents().assertStatistics(statistics -> statistics.succeeded(1));
            assertThat(failure(results)).contains("expected every buffer to be released, found 1 leaked after");
        } finally {
            loud.setAdditive(true);
        }
    }

    @Test
    void aBufferThatIsReleasedFailsNothing() {
        EngineExecutionResults results = run(Releasing.class);

        results.testEvents().assertStatistics(statistics -> statistics.succeeded(1));
        results.containerEvents().assertStatistics(statistics -> statistics.failed(0));
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .execute();
    }

    private static String failure(EngineExecutionResults results) {
        return results.containerEvents().stream()
                .filter(event -> event.getType() == EventType.FINISHED)
                .map(Event::getPayload)
                .flatMap(payload -> payload.stream())
                .map(TestExecutionResult.class::cast)
                .flatMap(result -> result.getThrowable().stream())
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("nothing failed");
    }

    /** Run by this test alone. */
    static final class Leaking {
        @Test
        void forgetsABuffer() {
            ByteBufAllocator.DEFAULT.buffer(64);
        }
    }

    /** Run by this test alone. */
    static final class Releasing {
        @Test
        void releasesABuffer() {
            ByteBufAllocator.DEFAULT.buffer(64).release();
        }
    }
}
