package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two implementations that know nothing of each other agree on types, nesting and the octets of every leaf. */
class MimeOracleTest {
    private static final long MESSAGES = 3_000;

    @Test
    void agreesWithMime4jOnRandomMessages() {
        for (long seed = 0; seed < MESSAGES; seed++) {
            Octets message = RandomMail.of(seed);

            assertThat(Outline.of(MimeScanner.scan(message)))
                    .as("seed %d:%n%s", seed, message.asLatin1())
                    .isEqualTo(Mime4jOutline.of(message));
        }
    }

    @Test
    void theRandomMessagesAreWorthTheTest() {
        long deep = LongStream.range(0, MESSAGES)
                .mapToObj(RandomMail::of)
                .map(MimeScanner::scan)
                .filter(message -> depth(message) >= 4)
                .count();

        assertThat(deep).isGreaterThan(MESSAGES / 10);
    }

    private static int depth(MimePart part) {
        return switch (part.kind()) {
            case LEAF -> 0;
            case MESSAGE -> 1 + depth(part.nestedMessage().orElseThrow());
            case MULTIPART ->
                1
                        + part.children().stream()
                                .mapToInt(MimeOracleTest::depth)
                                .max()
                                .orElse(0);
        };
    }
}
