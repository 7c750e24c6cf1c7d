package io.github.spmodesim.simulator.imap.thread;

import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.ORDEREDSUBJECT;
import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.REFERENCES;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A conversation may be as deep, or as wide, as a mailbox is long: no stack overflows, and no time is squared. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class LongThreadsTest {
    private static final int MANY = 100_000;

    @Test
    void aReplyToEachReply() {
        String inOrder =
                IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf).collect(joining(" ", "(", ")"));

        assertThat(Letter.threads(REFERENCES, chain())).isEqualTo(inOrder);
    }

    @Test
    void aThreadThatSplitsAtEachReply() {
        List<Letter> letters = new ArrayList<>(chain());
        IntStream.range(0, MANY).forEach(i -> letters.add(Letter.of("", "m" + i)));

        assertThat(Letter.threads(REFERENCES, letters))
                .startsWith("(1 (2 (3 ")
                .endsWith("(" + (MANY + 2) + "))(" + (MANY + 1) + "))");
    }

    @Test
    void manyBelowALongThreadOfWhichNothingIsThere() {
        String[] missing = IntStream.range(0, MANY).mapToObj(i -> "m" + i).toArray(String[]::new);
        Stream<Letter> replies =
                Stream.generate(() -> Letter.of("", "m" + (MANY - 1))).limit(MANY);
        List<Letter> letters =
                Stream.concat(Stream.of(Letter.of("", missing)), replies).toList();

        assertThat(Letter.threads(REFERENCES, letters)).startsWith("((1)(2)(3)");
    }

    @Test
    void manyOfOneSubject() {
        List<Letter> letters =
                Stream.generate(() -> Letter.of("").about("Re: a")).limit(MANY).toList();

        assertThat(Letter.threads(REFERENCES, letters)).startsWith("((1)(2)(3)");
        assertThat(Letter.threads(ORDEREDSUBJECT, letters)).startsWith("(1 (2)(3)");
    }

    private static List<Letter> chain() {
        List<Letter> letters = new ArrayList<>();
        letters.add(Letter.of("m0"));
        IntStream.range(1, MANY).forEach(i -> letters.add(Letter.of("m" + i, "m" + (i - 1))));
        return letters;
    }
}
