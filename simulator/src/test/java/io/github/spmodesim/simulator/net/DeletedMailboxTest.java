package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two clients of one subscriber; one of them deletes or renames what the other has open (RFC 2180 section 3). */
class DeletedMailboxTest {
    private final ImapBench bench = new ImapBench();
    private final ImapWire phone = new ImapWire(bench, "imap.spmode.ne.jp");
    private final ImapWire desk = new ImapWire(bench, "imap.spmode.ne.jp");

    @BeforeEach
    void theDeskHasWorkOpen() {
        for (ImapWire client : List.of(phone, desk)) {
            client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
        }
        answer(phone, "a2 CREATE Work");
        assertThat(answer(desk, "a2 SELECT Work")).endsWith("a2 OK [READ-WRITE] .");
    }

    @AfterEach
    void bothClose() {
        phone.close();
        desk.close();
    }

    @Test
    void anIdlingSessionIsToldByeAtOnce() {
        desk.sendLine("b1 IDLE");
        assertThat(desk.replies()).containsExactly("+ .");

        assertThat(answer(phone, "b1 DELETE Work")).containsExactly("b1 OK .");

        assertThat(desk.replies()).containsExactly("* BYE .");
        assertThat(desk.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOOP",
                "FETCH 1:* FLAGS",
                "EXPUNGE",
                "LIST \"\" *",
                "STATUS INBOX (MESSAGES)",
                "IDLE",
                "APPEND Work {1+}"
            })
    void theNextCommandIsAnsweredBye(String command) {
        answer(phone, "b1 DELETE Work");
        assertThat(desk.replies()).isEmpty();

        desk.sendLine("b1 " + command);
        if (command.endsWith("}")) {
            desk.sendLine("x");
        }
        assertThat(desk.replies()).containsExactly("* BYE .");
        assertThat(desk.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSE", "SELECT INBOX", "EXAMINE INBOX"})
    void whoLeavesTheMailboxGoesOn(String command) {
        answer(phone, "b1 DELETE Work");

        assertThat(answer(desk, "b1 " + command)).last().asString().startsWith("b1 OK");
        assertThat(answer(desk, "b2 NOOP")).containsExactly("b2 OK .");
    }

    @Test
    void whoSaysGoodByeGetsTheUsualAnswer() {
        answer(phone, "b1 DELETE Work");

        assertThat(answer(desk, "b1 LOGOUT")).containsExactly("* BYE .", "b1 OK .");
    }

    @Test
    void aMailboxMadeAnewUnderTheNameIsAnother() {
        answer(phone, "b1 DELETE Work");
        answer(phone, "b2 CREATE Work");

        assertThat(answer(desk, "b1 NOOP")).containsExactly("* BYE .");
    }

    @Test
    void aMailboxThatStaysAsALevelIsDeletedAllTheSame() {
        answer(phone, "b1 CREATE Work/Old");
        answer(phone, "b2 DELETE Work");

        assertThat(answer(desk, "b1 NOOP")).containsExactly("* BYE .");
    }

    @Test
    void aRenamedMailboxStaysOpen() {
        answer(phone, "b1 RENAME Work Play");
        answer(phone, "b2 APPEND Play {1+}");
        assertThat(answer(phone, "x")).last().asString().startsWith("b2 OK");

        assertThat(answer(desk, "b1 NOOP")).containsExactly("* 1 EXISTS", "* 1 RECENT", "b1 OK .");
        assertThat(answer(desk, "b2 DELETE Play")).containsExactly("b2 OK .");
        assertThat(answer(desk, "b3 FETCH 1 FLAGS"))
                .containsExactly("b3 BAD FETCH: expected state SELECTED, the session is AUTHENTICATED");
    }

    @Test
    void renamingInboxIsPushedAsExpunge() {
        bench.deliver("iso-2022-jp.eml");
        answer(desk, "b1 SELECT INBOX");
        desk.sendLine("b2 IDLE");
        desk.replies();
        answer(phone, "b1 RENAME INBOX Old");

        assertThat(desk.replies()).containsExactly("* 1 EXPUNGE");
    }

    private static List<String> answer(ImapWire client, String line) {
        client.sendLine(line);
        return client.replies();
    }
}
