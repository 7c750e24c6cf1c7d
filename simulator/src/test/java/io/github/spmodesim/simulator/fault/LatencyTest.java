package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How late an answer comes. */
class LatencyTest {
    @Test
    void jitterAddsAsMuchOfItselfAsIsDrawn() {
        Latency latency = new Latency(Duration.ofSeconds(2), Duration.ofSeconds(1));

        assertThat(delay(latency, 0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(delay(latency, 0.25)).isEqualTo(Duration.ofMillis(2_250));
        assertThat(delay(new Latency(Duration.ofSeconds(2)), 0.25)).isEqualTo(Duration.ofSeconds(2));
    }

    private static Duration delay(Latency latency, double luck) {
        Shaped answer = new Shaped(luck);
        latency.strike(answer);
        assertThat(answer.shapes).hasSize(1);
        return answer.shapes.get(0).delay();
    }

    /** An answer of which nothing but its way to the client is another. */
    private static final class Shaped implements ConversationTarget {
        private final double luck;
        private final List<StreamShape> shapes = new ArrayList<>();

        Shaped(double luck) {
            this.luck = luck;
        }

        @Override
        public void shape(StreamShape shape) {
            shapes.add(shape);
        }

        @Override
        public double luck() {
            return luck;
        }

        @Override
        public void answerInstead(String reply) {
            throw new AssertionError(reply);
        }

        @Override
        public void farewell(String text) {
            throw new AssertionError(text);
        }

        @Override
        public void answerOverQuota() {
            throw new AssertionError("over quota");
        }

        @Override
        public void closeAfter(Ending ending) {
            throw new AssertionError(ending);
        }

        @Override
        public void cutInLiteral(int octets) {
            throw new AssertionError(octets);
        }

        @Override
        public void change(LineChange change) {
            throw new AssertionError(change);
        }

        @Override
        public void withdraw(String capability) {
            throw new AssertionError(capability);
        }

        @Override
        public void withdrawMechanism(String mechanism) {
            throw new AssertionError(mechanism);
        }

        @Override
        public void closeUnanswered(Ending ending) {
            throw new AssertionError(ending);
        }
    }
}
