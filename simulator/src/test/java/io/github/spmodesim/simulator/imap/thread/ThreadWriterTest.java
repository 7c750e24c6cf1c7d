package io.github.spmodesim.simulator.imap.thread;

import static io.github.spmodesim.simulator.imap.thread.Letter.threads;
import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes of RFC 5256 section 4. */
class ThreadWriterTest {
    @Test
    void noThreadsAreNoText() {
        assertThat(threads(REFERENCES)).isEmpty();
    }

    @Test
    void aMessageAloneIsAThread() {
        assertThat(threads(REFERENCES, Letter.of("a"), Letter.of(""))).isEqualTo("(1)(2)");
    }

    @Test
    void aThreadSplitsWhereAMessageHasSeveralReplies() {
        assertThat(threads(
                        REFERENCES,
                        Letter.of("2"),
                        Letter.of("3"),
                        Letter.of("6", "3"),
                        Letter.of("4", "6"),
                        Letter.of("23", "4"),
                        Letter.of("44", "6"),
                        Letter.of("7", "44"),
                        Letter.of("96", "7")))
                .isEqualTo("(1)(2 3 (4 5)(6 7 8))");
    }

    @Test
    void siblingsWithoutTheirParentStandInOneThread() {
        assertThat(threads(REFERENCES, Letter.of("3", "none"), Letter.of("5", "none"), Letter.of("6", "5")))
                .isEqualTo("((1)(2 3))");
    }

    @Test
    void splitsStandInSplits() {
        assertThat(threads(
                        REFERENCES,
                        List.of(
                                Letter.of("a"),
                                Letter.of("b", "a"),
                                Letter.of("c", "a"),
                                Letter.of("d", "c"),
                                Letter.of("e", "c"),
                                Letter.of("f", "e"))))
                .isEqualTo("(1 (2)(3 (4)(5 6)))");
    }
}
