package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BINARY of many messages looks at all of them first, away from the event loop, and fails as a whole (RFC 3516 4.3). */
class BinaryOverTheWireTest {
    private static final int MESSAGES = 50;

    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final ImapWire wire = new ImapWire(service(), "imap.spmode.ne.jp");

    private ImapService service() {
        ImapService with = bench.service();
        return new ImapService(
                with.dialect(), with.directory(), with.store(), with.clock(), with.commands(), work::add);
    }

    @BeforeEach
    void openInbox() {
        for (int i = 1; i <= MESSAGES; i++) {
            deliver("base64", "YQBi");
        }
        wire.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
        wire.sendLine("a2 SELECT INBOX");
        assertThat(wire.replies()).last().asString().startsWith("a2 OK");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void theWorkersLookAtTheMessagesAndThenAllAreTold() {
        wire.sendLine("a3 FETCH 1:* BINARY.SIZE[1]");
        assertThat(wire.replies()).isEmpty();

        assertThat(repliesAfterWork())
                .hasSize(MESSAGES + 1)
                .endsWith("* 50 FETCH (BINARY.SIZE[1] 3)", "a3 OK completed");
    }

    @Test
    void oneMessageThatCannotBeDecodedKeepsAllFromBeingToldAndMarked() {
        deliver("x-other", "?");
        wire.sendLine("a3 NOOP");
        wire.replies();
        wire.sendLine("a4 FETCH 1:* (UID BINARY[1])");

        assertThat(repliesAfterWork())
                .containsExactly("a4 NO [UNKNOWN-CTE] BINARY: expected a transfer encoding of RFC 2045, message 51 has"
                        + " another");
        assertThat(bench.tree().inbox().messages())
                .noneMatch(message -> message.flags().has(Flag.SEEN));
    }

    @Test
    void whatIsReadIsMarkedWhenAllHaveBeenLookedAt() {
        wire.sendLine("a3 FETCH 1:* (BINARY.SIZE[] BINARY[1]<0.1>)");
        assertThat(bench.tree().inbox().messages()).noneMatch(BinaryOverTheWireTest::isRead);

        assertThat(repliesAfterWork()).last().isEqualTo("a3 OK completed");
        assertThat(bench.tree().inbox().messages()).allMatch(BinaryOverTheWireTest::isRead);
    }

    // The work comes in slices; how many depends on the machine.
    private List<String> repliesAfterWork() {
        List<String> replies = new ArrayList<>(wire.replies());
        while (!work.isEmpty()) {
            work.remove().run();
            replies.addAll(wire.replies());
        }
        return replies;
    }

    private static boolean isRead(StoredMessage message) {
        return message.flags().has(Flag.SEEN);
    }

    private void deliver(String encoding, String body) {
        bench.deliver(
                ("Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
    }
}
