package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
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

/** SORT and THREAD beside a second client, and beside the event loop. */
class SortOverTheWireTest {
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
        IntStream.rangeClosed(1, MESSAGES)
                .forEach(i -> bench.deliver(
                        ("Subject: a\r\nMessage-ID: <" + i + "@x>\r\nReferences: <" + (i - 1) + "@x>\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII)));
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

    @ParameterizedTest
    @CsvSource({
        "SORT (REVERSE ARRIVAL) UTF-8 1:3,SORT 1 2 3,SORT 1 3",
        "THREAD REFERENCES UTF-8 1:3,THREAD (1 2 3),THREAD ((1)(3))"
    })
    void onlyTheUidFormsTellOfAnExpunge(String command, String before, String after) {
        answer(phone, "b1 STORE 2 +FLAGS.SILENT (\\Deleted)");
        answer(phone, "b2 EXPUNGE");

        assertThat(answer(desk, "c1 " + command)).containsExactly("* " + before, "c1 OK completed");
        assertThat(answer(desk, "c2 UID " + command)).containsExactly("* " + before, "* 2 EXPUNGE", "c2 OK completed");
        assertThat(answer(desk, "c3 UID " + command.replace("1:3", "UID 1:3")))
                .containsExactly("* " + after, "c3 OK completed");
    }

    @ParameterizedTest
    @CsvSource({"SORT (DATE) UTF-8 ALL,* SORT 1 2 3 ", "THREAD REFERENCES UTF-8 ALL,* THREAD (1 2 3 "})
    void aLongOneLeavesTheEventLoop(String command, String answer) {
        phone.sendLine("b1 " + command);

        assertThat(phone.replies()).isEmpty();
        assertThat(workers).hasSize(1);
        assertThat(answer(desk, "c1 NOOP")).as("others go on").containsExactly("c1 OK completed");
        List<String> replies = repliesAfterWork();
        assertThat(replies).hasSize(2).endsWith("b1 OK completed");
        assertThat(replies.get(0)).startsWith(answer);
    }

    @Test
    void aClientThatGoesAwayTakesItsSortAlong() {
        phone.sendLine("b1 SORT (DATE) UTF-8 ALL");
        phone.close();
        workers.remove().run();

        assertThat(workers).isEmpty();
        assertThat(answer(desk, "c1 NOOP")).containsExactly("c1 OK completed");
    }

    private List<String> repliesAfterWork() {
        List<String> replies = new ArrayList<>();
        while (!workers.isEmpty()) {
            workers.remove().run();
            replies.addAll(phone.replies());
        }
        return replies;
    }

    private static List<String> answer(ImapWire client, String line) {
        client.sendLine(line);
        return client.replies();
    }
}
