package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows with the message and not with its depth, counted in octets and not in seconds. */
class EntityReaderTest {
    /** Counts the octets of each line that is looked at. */
    private static final class CountingCursor extends LineCursor {
        private long octets;

        CountingCursor(Octets text) {
            super(text);
        }

        @Override
        Octets line() {
            Octets line = super.line();
            octets += line.length();
            return line;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 90})
    void looksAtALineAFewTimesHoweverDeepItLies(int depth) {
        Octets message = Mail.crlf(nested(depth) + "--not a delimiter\n".repeat(10_000));
        var lines = new CountingCursor(message);

        MimePart root = new EntityReader(message, lines, MimeLimits.STANDARD).read();

        assertThat(root.kind()).isEqualTo(PartKind.MULTIPART);
        assertThat(lines.octets).isLessThan(3L * message.length());
    }

    private static String nested(int depth) {
        var header = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            header.append("Content-Type: multipart/mixed; boundary=level").append(level);
            header.append("\n\n--level").append(level).append('\n');
        }
        return header.append('\n').toString();
    }
}
