package io.github.spmodesim.simulator.imap.thread;

import static io.github.spmodesim.simulator.imap.thread.Letter.threads;
import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.ORDEREDSUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderedSubjectTest {
    private static final Letter LETTER = Letter.of("");

    @Test
    void allRepliesStandBelowTheFirst() {
        assertThat(threads(
                        ORDEREDSUBJECT,
                        LETTER.about("a"),
                        LETTER.about("Re: A"),
                        LETTER.about("b"),
                        LETTER.about("[list] Re: Re: a"),
                        LETTER.about("Fwd: b")))
                .isEqualTo("(1 (2)(4))(3 5)");
    }

    @Test
    void theTimeOfSendingDecidesWhoIsFirst() {
        assertThat(threads(
                        ORDEREDSUBJECT,
                        LETTER.about("a").at(9),
                        LETTER.about("Re: a").at(3),
                        LETTER.about("b").at(2),
                        LETTER.about("a").at(1),
                        LETTER.about("c").at(2)))
                .isEqualTo("(4 (2)(1))(3)(5)");
    }

    @Test
    void referencesDoNotCount() {
        assertThat(threads(
                        ORDEREDSUBJECT,
                        Letter.of("x").about("a"),
                        Letter.of("y", "x").about("b")))
                .isEqualTo("(1)(2)");
    }

    @Test
    void noSubjectIsASubjectToo() {
        assertThat(threads(ORDEREDSUBJECT, LETTER, LETTER.about("a"), LETTER.about("Re:")))
                .isEqualTo("(1 3)(2)");
    }
}
