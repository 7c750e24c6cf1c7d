package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches that are kept up to date for a client that is told unasked (RFC 5465 sections 5.1 to 5.3 and 7; RFC 5267). */
class NotifyContextTest {
    private final NotifyBench bench = new NotifyBench();

    @BeforeEach
    void bothOpenInbox() {
        bench.deliver();
        bench.deliver();
        bench.phone("SELECT INBOX");
        bench.desk("a2 SELECT INBOX");
    }

    @AfterEach
    void bothClose() {
        bench.close();
    }

    @Test
    void aNewResultIsToldBetweenExistsAndWhatWasAskedOfIt() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (UID) MessageExpunge FlagChange))");
        bench.desk("b2 SEARCH RETURN (UPDATE) UNSEEN");
        bench.deliver();

        assertThat(bench.heard())
                .containsExactly("* 3 EXISTS", "* 0 RECENT", "* ESEARCH (TAG \"b2\") ADDTO (0 3)", "* 3 FETCH (UID 3)");
    }

    @Test
    void whatNotifyAndSearchesAskOfANewMessageIsOneReply() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (UID) MessageExpunge))");
        bench.desk("b2 UID SEARCH RETURN (UPDATE (FLAGS UID)) UNSEEN");
        bench.desk("b3 SEARCH RETURN (UPDATE (RFC822.SIZE)) SEEN");
        bench.deliver();

        assertThat(bench.heard())
                .containsExactly(
                        "* 3 EXISTS",
                        "* 0 RECENT",
                        "* ESEARCH (TAG \"b2\") UID ADDTO (0 3)",
                        "* 3 FETCH (UID 3 FLAGS ())");
    }

    @Test
    void aSearchMayAskForADescriptionWithoutNotify() {
        bench.desk("b1 SEARCH RETURN (UPDATE (UID) COUNT) UNSEEN");
        bench.deliver();

        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b2 NOOP"))
                .containsExactly(
                        "* 3 EXISTS",
                        "* 0 RECENT",
                        "* ESEARCH (TAG \"b1\") ADDTO (0 3)",
                        "* 3 FETCH (UID 3)",
                        "b2 OK completed");
    }

    @Test
    void aMessageThatBecomesAResultByItsFlagsIsNotDescribed() {
        bench.desk("b1 SEARCH RETURN (UPDATE (RFC822.SIZE)) FLAGGED");
        bench.phone("STORE 1 +FLAGS (\\Flagged)");

        assertThat(bench.desk("b2 NOOP"))
                .containsExactly(
                        "* 1 FETCH (FLAGS (\\Flagged))", "* ESEARCH (TAG \"b1\") ADDTO (0 1)", "b2 OK completed");
    }

    @Test
    void flagsAndRemovalsChangeResultsAtOnce() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge FlagChange))");
        bench.desk("b2 SEARCH RETURN (UPDATE) UNDELETED");
        bench.phone("STORE 1 +FLAGS (\\Deleted)");
        assertThat(bench.heard())
                .containsExactly("* 1 FETCH (UID 1 FLAGS (\\Deleted))", "* ESEARCH (TAG \"b2\") REMOVEFROM (0 1)");

        bench.desk("b3 SEARCH RETURN (UPDATE) ALL");
        bench.phone("EXPUNGE");
        assertThat(bench.heard()).containsExactly("* ESEARCH (TAG \"b3\") REMOVEFROM (0 1)", "* 1 EXPUNGE");
    }

    @Test
    void resultsStandStillWhereTheOpenMailboxIsNotWatched() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.desk("b2 SEARCH RETURN (UPDATE (UID)) ALL");
        bench.deliver();
        bench.phone("CREATE a");

        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"a\"");
        assertThat(bench.desk("b3 NOOP")).containsExactly("b3 OK completed");
        assertThat(bench.desk("b4 NOTIFY SET (SELECTED (MessageNew MessageExpunge))"))
                .containsExactly(
                        "* 3 EXISTS",
                        "* 0 RECENT",
                        "* ESEARCH (TAG \"b2\") ADDTO (0 3)",
                        "* 3 FETCH (UID 3)",
                        "b4 OK completed");
    }
}
