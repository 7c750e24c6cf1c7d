package io.github.spmodesim.client.driver.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FetchReplyTest {
    @Test
    void findsUidAndWholeMailInAnyOrder() {
        FetchReply fetch = read("3 FETCH (FLAGS (\\Seen) BODY[] {5} UID 108 RFC822.SIZE 5)", "a: b\n");

        assertThat(fetch.uid()).contains(108L);
        assertThat(fetch.wholeMail()).contains("a: b\n");
    }

    @Test
    void doesNotTakeAPartForTheWhole() {
        FetchReply fetch = read("1 FETCH (UID 1 BODY[HEADER.FIELDS (\"SUBJECT\")] {3} BODY[HEADER] {3})", "one", "two");

        assertThat(fetch.wholeMail()).isEmpty();
        assertThat(fetch.attributes())
                .containsEntry("BODY[HEADER.FIELDS (\"SUBJECT\")]", "one")
                .containsEntry("BODY[HEADER]", "two");
    }

    @Test
    void isNotMisledByWordsInsideQuotedStrings() {
        FetchReply fetch = read("1 FETCH (BODYSTRUCTURE (\"TEXT\" (\"NAME\" \"UID 9) \\\" BODY[]\") NIL) UID 2)");

        assertThat(fetch.uid()).contains(2L);
    }

    @Test
    void keepsLiteralsInStepInsideLists() {
        FetchReply fetch = read("1 FETCH (ENVELOPE (NIL {7} NIL) BODY[] {4})", "subject", "mail");

        assertThat(fetch.wholeMail()).contains("mail");
    }

    @Test
    void takesAShortMailInQuotes() {
        assertThat(read("1 FETCH (UID 1 BODY[] \"x\")").wholeMail()).contains("x");
    }

    @Test
    void isNoFetchWhenAnotherReplyComes() {
        assertThat(FetchReply.read(new ImapReply(ImapReply.Kind.UNTAGGED, "", "2 EXISTS", List.of())))
                .isEmpty();
    }

    @Test
    void endsOnATruncatedReply() {
        assertThat(read("1 FETCH (UID 1 FLAGS (\\Seen").uid()).contains(1L);
        assertThat(read("1 FETCH (UID 1 ENVELOPE (\"a").uid()).contains(1L);
        assertThat(read("1 FETCH (UID 1 BODY[").uid()).contains(1L);
        assertThat(read("1 FETCH (UID 1 BODY[] {3").uid()).contains(1L);
    }

    private static FetchReply read(String text, String... literals) {
        return FetchReply.read(new ImapReply(ImapReply.Kind.UNTAGGED, "", text, List.of(literals)))
                .orElseThrow();
    }
}
