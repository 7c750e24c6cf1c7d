package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two clients of one subscriber, both with INBOX open. */
class TwoImapSessionsTest {
    private final ImapBench bench = new ImapBench();
    private final ImapWire phone = new ImapWire(bench, "imap.spmode.ne.jp");
    private final ImapWire desk = new ImapWire(bench, "imap.spmode.ne.jp");

    @BeforeEach
    void bothOpenInbox() {
        bench.deliver("iso-2022-jp.eml");
        bench.deliver("alternative-base64.eml");
        bench.deliver("mixed-forward.eml");
        for (ImapWire client : List.of(phone, desk)) {
            client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            client.sendLine("a2 SELECT INBOX");
            assertThat(client.replies()).endsWith("a2 OK [READ-WRITE] .");
        }
    }

    @AfterEach
    void bothClose() {
        phone.close();
        desk.close();
    }

    @Test
    void anIdlingClientIsToldOfNewMailAtOnce() {
        idle(desk);
        bench.deliver("iso-2022-jp.eml");

        assertThat(desk.replies()).containsExactly("* 4 EXISTS", "* 0 RECENT");
        // The one that opened INBOX first is the first to be told of it (RFC 3501 section 2.3.2).
        assertThat(answer(phone, "b1 NOOP")).containsExactly("* 4 EXISTS", "* 4 RECENT", "b1 OK .");
    }

    @Test
    void whatTheOtherClientExpungesIsPushedFromTheEnd() {
        idle(desk);
        answer(phone, "b1 STORE 1,3 +FLAGS.SILENT (\\Deleted)");
        assertThat(desk.replies()).containsExactly("* 1 FETCH (FLAGS (\\Deleted))", "* 3 FETCH (FLAGS (\\Deleted))");

        answer(phone, "b2 EXPUNGE");
        assertThat(desk.replies()).containsExactly("* 3 EXPUNGE", "* 1 EXPUNGE");
        assertThat(answer(desk, "DONE")).containsExactly("a9 OK .");
        assertThat(answer(desk, "b1 UID FETCH 1:* UID")).containsExactly("* 1 FETCH (UID 2)", "b1 OK .");
    }

    @Test
    void flagsThatTheOtherClientChangesArePushedAndNotEchoed() {
        idle(desk);
        assertThat(answer(phone, "b1 STORE 2 +FLAGS (\\Seen)"))
                .containsExactly("* 2 FETCH (FLAGS (\\Seen \\Recent))", "b1 OK .");
        assertThat(desk.replies()).containsExactly("* 2 FETCH (FLAGS (\\Seen))");

        answer(phone, "b2 STORE 2 +FLAGS (\\Seen)");
        assertThat(desk.replies()).as("nothing changed").isEmpty();
    }

    @Test
    void readingAMailTellsTheOtherClientThatItIsRead() {
        idle(desk);
        answer(phone, "b1 FETCH 1 BODY[TEXT]");

        assertThat(desk.replies()).containsExactly("* 1 FETCH (FLAGS (\\Seen))");
    }

    @Test
    void whatHappenedBeforeIdleIsToldWhenItBegins() {
        bench.deliver("iso-2022-jp.eml");
        assertThat(desk.replies()).isEmpty();

        assertThat(answer(desk, "b1 IDLE")).containsExactly("+ .", "* 4 EXISTS", "* 0 RECENT");
    }

    @Test
    void aClientThatDoesNotIdleIsToldNothingUnasked() {
        bench.deliver("iso-2022-jp.eml");
        assertThat(desk.replies()).isEmpty();
        assertThat(answer(desk, "b1 NOOP")).contains("* 4 EXISTS");

        idle(desk);
        answer(desk, "DONE");
        bench.deliver("iso-2022-jp.eml");
        assertThat(desk.replies()).isEmpty();
    }

    @Test
    void expungeIsHeldBackWhileNumbersAreInUse() {
        answer(phone, "b1 STORE 1 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 EXPUNGE");

        assertThat(answer(desk, "b1 FETCH 1:3 UID"))
                .containsExactly("* 1 FETCH (UID 1)", "* 2 FETCH (UID 2)", "* 3 FETCH (UID 3)", "b1 OK .");
        assertThat(answer(desk, "b2 STORE 3 +FLAGS.SILENT (\\Flagged)")).containsExactly("b2 OK .");
        assertThat(answer(desk, "b3 NOOP")).containsExactly("* 1 EXPUNGE", "b3 OK .");
        assertThat(answer(desk, "b4 FETCH 2 (UID FLAGS)"))
                .containsExactly("* 2 FETCH (UID 3 FLAGS (\\Flagged))", "b4 OK .");
    }

    @Test
    void aUidCommandMayTellThatMessagesAreGone() {
        answer(phone, "b1 STORE 1 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 CLOSE");

        assertThat(answer(desk, "b1 UID FETCH 3 UID")).containsExactly("* 3 FETCH (UID 3)", "* 1 EXPUNGE", "b1 OK .");
    }

    @Test
    void aMessageThatIsGoneCanStillBeReadUntilThatIsTold() {
        answer(phone, "b1 STORE 1 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 EXPUNGE");

        assertThat(answer(desk, "b1 FETCH 1 BODY[]<0.11>"))
                .containsExactly("* 1 FETCH (BODY[]<0> {11}", "Return-Path FLAGS (\\Deleted))", "b1 OK .");
    }

    @Test
    void aClientThatDoesNotReadIsToldWhenItReadsAgain() {
        idle(desk);
        desk.clientReads(false);
        bench.deliver("iso-2022-jp.eml");
        bench.deliver("iso-2022-jp.eml");
        assertThat(desk.replies()).isEmpty();

        desk.clientReads(true);
        assertThat(desk.replies()).containsExactly("* 5 EXISTS", "* 0 RECENT");
    }

    private static void idle(ImapWire client) {
        client.sendLine("a9 IDLE");
        assertThat(client.replies()).containsExactly("+ .");
    }

    private static List<String> answer(ImapWire client, String line) {
        client.sendLine(line);
        return client.replies();
    }
}
