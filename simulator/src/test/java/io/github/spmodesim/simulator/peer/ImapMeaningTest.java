package io.github.spmodesim.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImapMeaningTest {
    private final ImapMeaning meaning = new ImapMeaning(new ResponseMeaning(Instant.parse("2030-01-01T00:00:00.5Z")));

    @Test
    void untaggedDataMeansTheSameInAnyOrderAndSaidTwice() {
        same(
                List.of("* 2 EXISTS", "* 1 RECENT", "a1 OK ."),
                List.of("* 1 RECENT", "* 2 EXISTS", "* 2 EXISTS", "a1 OK ."));
    }

    @Test
    void dataBelongsToTheCommandInWhoseAnswerItStands() {
        different(List.of("* 2 EXISTS", "a1 OK .", "a2 OK ."), List.of("a1 OK .", "* 2 EXISTS", "a2 OK ."));
    }

    @Test
    void textsMeanNothingButStateAndCodeDo() {
        same(List.of("* OK ready", "a1 OK [READ-WRITE] SELECT completed."), List.of("a1 OK [READ-WRITE] ."));
        different(List.of("a1 OK [READ-WRITE] ."), List.of("a1 OK [READ-ONLY] ."));
        different(List.of("a1 NO ."), List.of("a1 BAD ."));
    }

    @Test
    void messagesGoByTheNumbersThatTheyHadBefore() {
        same(
                List.of("* 4 EXPUNGE", "* 3 EXPUNGE", "* 1 EXPUNGE", "a1 OK ."),
                List.of("* 1 EXPUNGE", "* 2 EXPUNGE", "* 2 EXPUNGE", "a1 OK ."));
        different(List.of("* 1 EXPUNGE", "* 1 EXPUNGE", "a1 OK ."), List.of("* 1 EXPUNGE", "* 2 EXPUNGE", "a1 OK ."));
    }

    @Test
    void fetchItemsMayComeTogetherOrApart() {
        same(
                List.of("* 1 FETCH (UID 7 FLAGS (\\Seen Work))"),
                List.of("* 1 FETCH (FLAGS (work \\SEEN))", "* 1 FETCH (UID 7)"));
        different(List.of("* 1 FETCH (UID 7)"), List.of("* 2 FETCH (UID 7)"));
    }

    @Test
    void aLiteralMeansWhatAQuotedStringMeansButForAMissingSpace() {
        same(List.of("* 1 FETCH (BODY[]<0> {2}\r\nab)"), List.of("* 1 FETCH (BODY[]<0> \"ab\")"));
        different(List.of("* 1 FETCH (BODY[]<0> {2}\r\nab)"), List.of("* 1 FETCH (BODY[]<0>{2}\r\nab)"));
        different(List.of("* 1 FETCH (BODY[] \"\")"), List.of("* 1 FETCH (BODY[] NIL)"));
    }

    @Test
    void theSeparatorIsTheServersChoice() {
        same(
                List.of("* LIST () \"/\" \"a/b\"", "* STATUS a/b (MESSAGES 1 UNSEEN 0 UIDVALIDITY 5)"),
                List.of(
                        "* LIST (\\HasNoChildren) \".\" \"a.b\"",
                        "* STATUS \"a.b\" (UNSEEN 0 UIDVALIDITY 6 MESSAGES 1)"));
        different(List.of("* LIST () \"/\" a"), List.of("* LIST (\\Noselect) \"/\" a"));
    }

    @Test
    void foundNumbersAreASetAndSortedOnesARow() {
        same(List.of("* SEARCH 2 10 1"), List.of("* SEARCH 1 2 10"));
        different(List.of("* SORT 2 1"), List.of("* SORT 1 2"));
    }

    @Test
    void copiesArePairsAndUidValidityIsFree() {
        same(List.of("a1 OK [COPYUID 1 2:3 5:6] ."), List.of("a1 OK [COPYUID 9 3,2 6,5] ."));
        different(List.of("a1 OK [COPYUID 1 2:3 5:6] ."), List.of("a1 OK [COPYUID 1 2:3 6,5] ."));
        different(List.of("a1 OK [APPENDUID 1 2] ."), List.of("a1 OK [APPENDUID 1 3] ."));
    }

    @Test
    void datesAreMomentsAndAllSinceTheBeginningAreNow() {
        same(
                List.of("* 1 FETCH (INTERNALDATE \"01-Jan-2030 00:00:00 +0000\")"),
                List.of("* 1 FETCH (INTERNALDATE \" 2-Feb-2030 10:00:00 +0900\")"));
        assertThat(meaning.of(List.of("* 1 FETCH (INTERNALDATE \"23-Nov-2026 09:00:00 +0900\")")))
                .as("the bench's time, %s", ImapBench.NOW)
                .containsExactly("* 1 FETCH INTERNALDATE now");
        different(
                List.of("* 1 FETCH (INTERNALDATE \"01-Jan-2029 12:00:00 +0000\")"),
                List.of("* 1 FETCH (INTERNALDATE \"01-Jan-2029 00:00:00 +0000\")"));
    }

    @Test
    void whoIsRecentCanBeLeftOut() {
        Meaning without = new MeaningWithoutRecent(meaning);
        List<String> some = List.of("* 2 RECENT", "* 1 FETCH (FLAGS (\\Recent \\Seen))", "a1 OK .");
        List<String> others = List.of("* 1 FETCH (FLAGS (\\Seen))", "a1 OK .");
        assertThat(without.of(some)).isEqualTo(without.of(others));
        assertThat(without.hides(some, others)).isTrue();
        assertThat(without.hides(some, some)).isFalse();
        assertThat(without.hides(some, List.of("a1 OK ."))).as("there is more").isFalse();
    }

    private void same(List<String> some, List<String> others) {
        assertThat(meaning.of(some)).isEqualTo(meaning.of(others));
    }

    private void different(List<String> some, List<String> others) {
        assertThat(meaning.of(some)).isNotEqualTo(meaning.of(others));
    }
}
