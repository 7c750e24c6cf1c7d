package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client hears of its open mailbox after NOTIFY (RFC 5465 sections 3.1, 4, 5.1 to 5.3 and 6.1). */
class NotifySelectedTest {
    private final NotifyBench bench = new NotifyBench();

    @BeforeEach
    void bothOpenInbox() {
        bench.deliver();
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
    void aNewMessageIsDescribedAtOnceAsItWasAsked() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (UID FLAGS BODY.PEEK[]<0.6>) MessageExpunge))");
        bench.deliver();

        assertThat(bench.heard())
                .containsExactly("* 4 EXISTS", "* 0 RECENT", "* 4 FETCH (UID 4 FLAGS () BODY[]<0> {6}", "Return)");
    }

    @Test
    void aNewMessageOfWhichNothingIsAskedIsOnlyThere() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.deliver();

        assertThat(bench.heard()).containsExactly("* 4 EXISTS", "* 0 RECENT");
    }

    @Test
    void theClientsOwnMessageIsThereAndNotDescribed() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (UID) MessageExpunge))");

        assertThat(bench.desk("b2 COPY 1:2 INBOX"))
                .containsExactly(
                        "* 5 EXISTS",
                        "* 0 RECENT",
                        "b2 OK [COPYUID " + bench.uidValidity("INBOX") + " 1:2 4:5] completed");
    }

    @Test
    void removalsAndFlagsAreToldBetweenCommands() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge FlagChange))");
        bench.phone("STORE 1,3 +FLAGS (\\Deleted)");
        assertThat(bench.heard())
                .containsExactly("* 1 FETCH (UID 1 FLAGS (\\Deleted))", "* 3 FETCH (UID 3 FLAGS (\\Deleted))");

        bench.phone("EXPUNGE");
        assertThat(bench.heard()).containsExactly("* 3 EXPUNGE", "* 1 EXPUNGE");
    }

    @Test
    void modSequencesAndVanishedComeToWhoHasEnabledThem() {
        bench.desk("b1 ENABLE QRESYNC");
        bench.desk("b2 NOTIFY SET (SELECTED (MessageNew (UID MODSEQ) MessageExpunge FlagChange))");
        bench.phone("STORE 1:2 +FLAGS (\\Deleted)");
        bench.phone("EXPUNGE");
        bench.deliver();

        assertThat(bench.heard())
                .containsExactly("* VANISHED 1:2", "* 2 EXISTS", "* 0 RECENT", "* 2 FETCH (UID 4 MODSEQ (7))");
    }

    @Test
    void flagsThatWereNotAskedForAreNotTold() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.phone("STORE 1 +FLAGS (\\Flagged $Later)");

        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b2 NOOP")).containsExactly("b2 OK completed");
        assertThat(bench.desk("b3 FETCH 1 FLAGS"))
                .as("a keyword is introduced before it is shown")
                .containsExactly(
                        "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Later)",
                        "* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Later \\*)] completed",
                        "* 1 FETCH (FLAGS (\\Flagged $Later))",
                        "b3 OK completed");
    }

    @Test
    void aNewMessagesKeywordIsIntroducedBeforeItIsShown() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (FLAGS) MessageExpunge))");
        bench.phone("APPEND INBOX ($Later) {1+}\r\nx");

        assertThat(bench.heard())
                .containsExactly(
                        "* 4 EXISTS",
                        "* 0 RECENT",
                        "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Later)",
                        "* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Later \\*)] completed",
                        "* 4 FETCH (FLAGS ($Later))");
    }

    @Test
    void noNumberChangesUnderARunningFetchAndAllThatChangedIsToldBehindIt() {
        bench.desk().clientReads(false);
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.desk("b2 FETCH 1:3 UID");
        bench.phone("STORE 1 +FLAGS.SILENT (\\Deleted)");
        bench.phone("EXPUNGE");
        bench.desk().clientReads(true);

        assertThat(bench.heard())
                .containsExactly(
                        "b1 OK completed",
                        "* 1 FETCH (UID 1)",
                        "* 2 FETCH (UID 2)",
                        "* 3 FETCH (UID 3)",
                        "b2 OK completed",
                        "* 1 EXPUNGE");
    }

    @Test
    void delayedRemovalsWaitForACommandThatMayTellThem() {
        bench.desk("b1 NOTIFY SET (SELECTED-DELAYED (MessageNew (UID) MessageExpunge FlagChange))");
        bench.phone("STORE 1 +FLAGS (\\Deleted)");
        bench.phone("EXPUNGE");
        bench.deliver();

        assertThat(bench.heard()).containsExactly("* 4 EXISTS", "* 0 RECENT", "* 4 FETCH (UID 4)");
        assertThat(bench.desk("b2 FETCH 2 UID")).containsExactly("* 2 FETCH (UID 2)", "b2 OK completed");
        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b3 NOOP")).containsExactly("* 1 EXPUNGE", "b3 OK completed");
    }

    @Test
    void delayedRemovalsAreToldWhileTheClientIdles() {
        bench.desk("b1 NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge))");
        bench.phone("STORE 2 +FLAGS (\\Deleted)");
        bench.phone("EXPUNGE");

        assertThat(bench.desk("b2 IDLE")).containsExactly("+ idling", "* 2 EXPUNGE");
    }

    @Test
    void idleTellsNothingElseThanNotifyAskedFor() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew (UID) MessageExpunge))");
        bench.desk("b2 IDLE");
        bench.phone("STORE 1 +FLAGS (\\Deleted)");
        bench.deliver();

        assertThat(bench.heard()).containsExactly("* 4 EXISTS", "* 0 RECENT", "* 4 FETCH (UID 4)");
    }

    @Test
    void whoDoesNotNameTheOpenMailboxHearsNothingOfItNotEvenByNoop() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge FlagChange))");
        bench.phone("STORE 1 +FLAGS (\\Deleted)");
        bench.phone("EXPUNGE");
        bench.deliver();

        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b2 NOOP")).containsExactly("b2 OK completed");
        assertThat(bench.desk("b3 FETCH 1:* UID"))
                .as("its numbers stand still")
                .containsExactly("* 1 FETCH (UID 1)", "* 2 FETCH (UID 2)", "* 3 FETCH (UID 3)", "b3 OK completed");
    }

    @Test
    void notifySetTellsFirstWhatHappenedSoFar() {
        bench.desk("b1 NOTIFY NONE");
        bench.phone("STORE 2 +FLAGS (\\Deleted)");
        bench.phone("STORE 3 +FLAGS (\\Seen)");
        bench.phone("EXPUNGE");
        bench.deliver();
        assertThat(bench.desk("b2 NOOP")).containsExactly("b2 OK completed");

        assertThat(bench.desk("b3 NOTIFY SET STATUS (SELECTED (MessageNew (UID) MessageExpunge))"
                        + " (MAILBOXES Sent (MessageNew MessageExpunge))"))
                .containsExactly(
                        "* 3 FETCH (UID 3 FLAGS (\\Seen))",
                        "* 2 EXPUNGE",
                        "* 3 EXISTS",
                        "* 0 RECENT",
                        "* 3 FETCH (UID 4)",
                        "* STATUS \"Sent\" (MESSAGES 0 UIDNEXT 1 UIDVALIDITY " + bench.uidValidity("Sent") + ")",
                        "b3 OK completed");
    }

    @Test
    void aRefusedNotifyLeavesTheOneBeforeInForce() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.desk("b2 NOTIFY SET (SELECTED (MessageNew MessageExpunge AnnotationChange))");
        bench.desk("b3 NOTIFY SET (SELECTED (MessageNew))");
        bench.deliver();

        assertThat(bench.heard()).containsExactly("* 4 EXISTS", "* 0 RECENT");
    }

    @Test
    void whatHappenedWhileACommandWasReadIsToldWhenItIsDone() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge FlagChange))");
        bench.desk().send("b2 NO".getBytes(StandardCharsets.US_ASCII));
        bench.deliver();
        assertThat(bench.heard()).containsExactly("* 4 EXISTS", "* 0 RECENT");
        assertThat(bench.desk("OP")).containsExactly("b2 OK completed");
    }

    @Test
    void whoWatchesAMailboxThatIsDeletedIsToldByeAtOnce() {
        bench.phone("CREATE Work");
        bench.desk("b1 SELECT Work");
        bench.desk("b2 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.phone("DELETE Work");

        assertThat(bench.heard()).containsExactly("* BYE Selected mailbox was deleted");
        assertThat(bench.desk().isOpen()).isFalse();
    }

    @Test
    void theMailboxThatIsOpenedLaterIsWatchedAsWell() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.desk("b2 SELECT Sent");
        bench.deliver();
        assertThat(bench.heard()).isEmpty();

        bench.append("Sent");
        assertThat(bench.heard()).containsExactly("* 1 EXISTS", "* 1 RECENT");
    }

    @Test
    void newsEndsASessionWhoseLogInHasEnded() {
        bench.desk("b1 NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
        bench.reissue();
        bench.desk().clientReads(false);
        bench.desk().clientReads(true);
        assertThat(bench.heard()).isEmpty();

        bench.deliver();
        assertThat(bench.heard()).containsExactly("* BYE Log-in has ended");
        assertThat(bench.desk().isOpen()).isFalse();
    }
}
