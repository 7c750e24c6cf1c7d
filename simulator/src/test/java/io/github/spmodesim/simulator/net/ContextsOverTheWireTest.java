package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk has searches kept up to date (RFC 5267 section 4.3) while the phone changes the mailbox. */
class ContextsOverTheWireTest {
    private static final int MESSAGES = 200;

    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final ImapWire phone = wire();
    private final ImapWire desk = wire();

    private ImapWire wire() {
        ImapService with = bench.service();
        return new ImapWire(
                new ImapService(
                        with.dialect(), with.directory(), with.store(), with.clock(), with.commands(), workers::add),
                "imap.spmode.ne.jp");
    }

    @BeforeEach
    void bothOpenInbox() {
        IntStream.rangeClosed(1, MESSAGES).forEach(this::deliver);
        for (ImapWire client : List.of(phone, desk)) {
            client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            client.sendLine("a2 SELECT INBOX");
            assertThat(client.replies()).endsWith("a2 OK [READ-WRITE] completed");
        }
    }

    @AfterEach
    void bothClose() {
        phone.close();
        desk.close();
    }

    private void deliver(int number) {
        bench.deliver(("Subject: mail " + number + "\r\n\r\nbody " + number).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anIdlingClientIsToldWithWhatMadeTheChange() {
        answer(desk, "b1 UID SEARCH RETURN (UPDATE) SEEN");
        answer(desk, "b2 SORT RETURN (UPDATE) (REVERSE ARRIVAL) UTF-8 1:3 UNSEEN");
        answer(desk, "b3 IDLE");

        answer(phone, "b1 STORE 2,7 +FLAGS (\\Seen)");
        assertThat(desk.replies())
                .containsExactly(
                        "* 2 FETCH (FLAGS (\\Seen))",
                        "* 7 FETCH (FLAGS (\\Seen))",
                        "* ESEARCH (TAG \"b1\") UID ADDTO (0 2,7)",
                        "* ESEARCH (TAG \"b2\") REMOVEFROM (2 2)");
        answer(phone, "b2 MOVE 1:2 Trash");
        assertThat(desk.replies())
                .containsExactly(
                        "* ESEARCH (TAG \"b1\") UID REMOVEFROM (0 2)",
                        "* ESEARCH (TAG \"b2\") REMOVEFROM (1 1)",
                        "* 2 EXPUNGE",
                        "* 1 EXPUNGE");
    }

    @Test
    void aMessageThatIsGoneStaysAResultUntilThatMayBeTold() {
        answer(desk, "b1 SEARCH RETURN (UPDATE COUNT) UNSEEN 1:3");
        answer(phone, "b1 MOVE 2 Trash");

        assertThat(answer(desk, "b2 SEARCH RETURN (COUNT) UNSEEN 1:3"))
                .containsExactly("* ESEARCH (TAG \"b2\") COUNT 3", "b2 OK completed");
        assertThat(answer(desk, "b3 STORE 3 +FLAGS.SILENT (\\Seen)"))
                .containsExactly("* ESEARCH (TAG \"b1\") REMOVEFROM (0 3)", "b3 OK completed");
        assertThat(answer(desk, "b4 NOOP"))
                .containsExactly("* ESEARCH (TAG \"b1\") REMOVEFROM (0 2)", "* 2 EXPUNGE", "b4 OK completed");
    }

    @Test
    void aFlagChangedRightBeforeAMessageWentIsToldWithoutAFetch() {
        answer(desk, "b1 SEARCH RETURN (UPDATE) UNDELETED");
        answer(phone, "b1 STORE 2 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 EXPUNGE");

        assertThat(answer(desk, "b2 FETCH 3 UID"))
                .containsExactly("* 3 FETCH (UID 3)", "* ESEARCH (TAG \"b1\") REMOVEFROM (0 2)", "b2 OK completed");
        assertThat(answer(desk, "b3 NOOP")).containsExactly("* 2 EXPUNGE", "b3 OK completed");
    }

    @Test
    void timeThatPassesIsToldWithTheNextAnswer() {
        answer(desk, "b1 SEARCH RETURN (UPDATE COUNT) YOUNGER 60");
        bench.clock().advance(Duration.ofSeconds(30));
        deliver(201);
        assertThat(answer(desk, "b2 NOOP")).contains("* ESEARCH (TAG \"b1\") ADDTO (0 201)");

        bench.clock().advance(Duration.ofSeconds(31));
        assertThat(answer(desk, "b3 NOOP"))
                .containsExactly("* ESEARCH (TAG \"b1\") REMOVEFROM (0 1:200)", "b3 OK completed");
        assertThat(answer(desk, "b4 NOOP")).containsExactly("b4 OK completed");
    }

    @ParameterizedTest
    @CsvSource({
        "UID SEARCH RETURN (UPDATE) SEEN BODY body,ADDTO (0 1:200)",
        "UID SORT RETURN (UPDATE) (REVERSE SIZE) UTF-8 SEEN,'ADDTO (1 100:200,10:99,1:9)'"
    })
    void whatTakesLongIsFoundOutBesideTheEventLoop(String search, String told) {
        desk.sendLine("b1 " + search);
        assertThat(repliesAfterWork()).endsWith("b1 OK completed");
        answer(desk, "b2 IDLE");

        answer(phone, "b1 STORE 1:* +FLAGS.SILENT (\\Seen)");
        assertThat(desk.replies()).as("told before it is found out").isEmpty();
        assertThat(workers).isNotEmpty();
        assertThat(answer(phone, "b2 NOOP")).as("others go on").containsExactly("b2 OK completed");
        assertThat(repliesAfterWork()).hasSize(MESSAGES + 1).endsWith("* ESEARCH (TAG \"b1\") UID " + told);
    }

    @Test
    void theEndOfIdleWaitsForWhatIsBeingFoundOut() {
        desk.sendLine("b1 SEARCH RETURN (UPDATE) SEEN BODY body");
        repliesAfterWork();
        answer(desk, "b2 IDLE");
        answer(phone, "b1 STORE 1:* +FLAGS.SILENT (\\Seen)");

        assertThat(answer(desk, "DONE")).isEmpty();
        assertThat(repliesAfterWork())
                .hasSize(MESSAGES + 2)
                .endsWith("* ESEARCH (TAG \"b1\") ADDTO (0 1:200)", "b2 OK completed");
    }

    @Test
    void aClientThatGoesAwayTakesItsSearchesAlong() {
        desk.sendLine("b1 SEARCH RETURN (UPDATE) SEEN BODY body");
        repliesAfterWork();
        answer(desk, "b2 IDLE");
        answer(phone, "b1 STORE 1:* +FLAGS.SILENT (\\Seen)");
        desk.close();
        workers.remove().run();

        assertThat(workers).isEmpty();
        assertThat(answer(phone, "b2 NOOP")).containsExactly("b2 OK completed");
    }

    @ParameterizedTest
    @CsvSource({"100,", "101,'* NO [NOUPDATE \"b1\"] Too much to keep up to date'"})
    void aProgramOfVeryManyKeysIsNotKeptUpToDate(int keys, String refusal) {
        String program = "NOT ".repeat(20) + "(" + "SEEN ".repeat(keys - 1) + "SEEN)";
        List<String> expected = new ArrayList<>(List.of("* ESEARCH (TAG \"b1\") COUNT 0", "b1 OK completed"));
        if (refusal != null) {
            expected.add(1, refusal);
        }
        desk.sendLine("b1 SEARCH RETURN (UPDATE COUNT) " + program);

        assertThat(repliesAfterWork()).isEqualTo(expected);
    }

    private List<String> repliesAfterWork() {
        List<String> replies = new ArrayList<>(desk.replies());
        while (!workers.isEmpty()) {
            workers.remove().run();
            replies.addAll(desk.replies());
        }
        return replies;
    }

    private static List<String> answer(ImapWire client, String line) {
        client.sendLine(line);
        return client.replies();
    }
}
