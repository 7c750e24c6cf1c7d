package io.github.spmodesim.simulator.imap.thread;

import static io.github.spmodesim.simulator.imap.thread.Letter.threads;
import static io.github.spmodesim.simulator.imap.thread.ThreadAlgorithm.REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.NumberedMail;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The six steps of RFC 5256 section 3, REFERENCES. */
class ReferencesTest {
    @Nested
    class Identifiers {
        @Test
        void quotingMakesNoDifference() {
            assertThat(threads(
                            REFERENCES,
                            new NumberedMail()
                                    .with("Message-ID: <\"01KF8JCEOCBS0045PS\"@xxx.yyy.com>\n\n")
                                    .with("References: <01KF8JCEOCBS0045PS@xxx.yyy.com>\n\n")))
                    .isEqualTo("(1 2)");
        }

        @Test
        void upperAndLowerCaseMakeADifference() {
            assertThat(threads(
                            REFERENCES,
                            new NumberedMail().with("Message-ID: <A@x>\n\n").with("References: <a@x>\n\n")))
                    .isEqualTo("(1)(2)");
        }

        @Test
        void inReplyToCountsWhereReferencesHoldNone() {
            assertThat(threads(
                            REFERENCES,
                            new NumberedMail()
                                    .with("Message-ID: <a@x>\n\n")
                                    .with("Message-ID: <b@x>\n\n")
                                    .with("References: x\nIn-Reply-To: your mail <b@x> of <a@x>\n\n")))
                    .isEqualTo("(1)(2 3)");
        }

        @Test
        void inReplyToDoesNotCountBesideReferences() {
            assertThat(threads(
                            REFERENCES,
                            new NumberedMail()
                                    .with("Message-ID: <a@x>\n\n")
                                    .with("Message-ID: <b@x>\n\n")
                                    .with("In-Reply-To: <b@x>\nReferences: <a@x>\n\n")))
                    .isEqualTo("(1 3)(2)");
        }

        @Test
        void theFirstMessageWithAnIdentifierHasIt() {
            assertThat(threads(
                            REFERENCES, Letter.of("a"), Letter.of("b", "a"), Letter.of("c", "b"), Letter.of("b", "a")))
                    .isEqualTo("(1 (2 3)(4))");
        }
    }

    @Nested
    class Links {
        @Test
        void aReferenceThatNoMessageHasStillLinks() {
            assertThat(threads(REFERENCES, Letter.of("a"), Letter.of("c", "a", "b"), Letter.of("d", "b")))
                    .isEqualTo("(1 (2)(3))");
        }

        @Test
        void aMessageMayComeBeforeItsParent() {
            assertThat(threads(REFERENCES, Letter.of("c", "b"), Letter.of("b", "a"), Letter.of("a")))
                    .isEqualTo("(3 2 1)");
        }

        @Test
        void whatAMessageSaysOfItselfCountsMore() {
            assertThat(threads(
                            REFERENCES, Letter.of("a"), Letter.of("d", "a", "b"), Letter.of("b", "c"), Letter.of("c")))
                    .isEqualTo("(1)(4 3 2)");
        }

        @Test
        void aMessageWithoutReferencesLosesTheParentThatOthersGaveIt() {
            assertThat(threads(REFERENCES, Letter.of("c", "a", "b"), Letter.of("b"), Letter.of("a")))
                    .isEqualTo("(2 1)(3)");
        }

        @Test
        void itKeepsTheParentThatALaterMessageGivesIt() {
            assertThat(threads(REFERENCES, Letter.of("b"), Letter.of("a"), Letter.of("c", "a", "b")))
                    .isEqualTo("(2 1 3)");
        }

        @Test
        void aLinkThatClosesALoopIsNotMade() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("a").at(3),
                            Letter.of("b", "a", "c").at(1),
                            Letter.of("c", "b").at(2)))
                    .isEqualTo("(3 2)(1)");
        }

        @Test
        void aMessageIsNotItsOwnParent() {
            assertThat(threads(REFERENCES, Letter.of("a", "a"), Letter.of("b", "c", "c", "b", "b")))
                    .isEqualTo("(1)(2)");
        }
    }

    @Nested
    class Dummies {
        @Test
        void oneThatHoldsASingleThreadGoes() {
            assertThat(threads(REFERENCES, Letter.of("b", "x", "y", "z"), Letter.of("c", "b")))
                    .isEqualTo("(1 2)");
        }

        @Test
        void oneThatHoldsSeveralStays() {
            assertThat(threads(REFERENCES, Letter.of("", "x", "y"), Letter.of("", "x", "z"), Letter.of("", "y")))
                    .isEqualTo("((1)(2)(3))");
        }

        @Test
        void oneInTheMiddleGoes() {
            assertThat(threads(REFERENCES, Letter.of("a"), Letter.of("", "a", "x", "y"), Letter.of("", "a", "x", "z")))
                    .isEqualTo("(1 (2)(3))");
        }
    }

    @Nested
    class Subjects {
        @Test
        void aReplyJoinsTheThreadOfItsSubject() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").about("foo"),
                            Letter.of("").about("Re: Foo")))
                    .isEqualTo("(1 2)");
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").about("Re: foo"),
                            Letter.of("").about("foo")))
                    .isEqualTo("(2 1)");
        }

        @Test
        void twoThatAreNoRepliesAreSiblings() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").about("foo"),
                            Letter.of("").about("foo"),
                            Letter.of("").about("Re: foo")))
                    .isEqualTo("((1)(2)(3))");
        }

        @Test
        void twoRepliesAreSiblings() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").about("Re: foo"),
                            Letter.of("").about("Fwd: foo")))
                    .isEqualTo("((1)(2))");
        }

        @Test
        void aThreadWithoutItsHeadTakesInTheOthers() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").about("foo"),
                            Letter.of("", "x").about("Re: foo"),
                            Letter.of("", "x").about("bar"),
                            Letter.of("", "y").about("Re: foo"),
                            Letter.of("", "y").about("Re: foo")))
                    .isEqualTo("((1)(2)(3)(4)(5))");
        }

        @Test
        void noSubjectJoinsNothing() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of(""),
                            Letter.of(""),
                            Letter.of("").about("Re:")))
                    .isEqualTo("(1)(2)(3)");
        }

        @Test
        void theSubjectOfAReplyBelowDoesNotCount() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("a").about("foo"),
                            Letter.of("", "a").about("bar"),
                            Letter.of("").about("bar")))
                    .isEqualTo("(1 2)(3)");
        }
    }

    @Nested
    class Order {
        @Test
        void siblingsStandByTheirTimeOfSending() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("a").at(5),
                            Letter.of("", "a").at(3),
                            Letter.of("", "a").at(2),
                            Letter.of("", "a").at(3),
                            Letter.of("").at(4)))
                    .isEqualTo("(5)(1 (3)(2)(4))");
        }

        @Test
        void aThreadWithoutItsHeadCountsAsItsFirstMessage() {
            assertThat(threads(
                            REFERENCES,
                            Letter.of("").at(2),
                            Letter.of("", "x").at(3),
                            Letter.of("", "x").at(1)))
                    .isEqualTo("((3)(2))(1)");
        }
    }
}
