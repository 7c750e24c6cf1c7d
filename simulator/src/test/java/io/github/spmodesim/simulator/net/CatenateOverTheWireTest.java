package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What CATENATE does that no conversation shows: memory, and other sessions. */
class CatenateOverTheWireTest {
    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final ImapWire phone = new ImapWire(bench, "imap.spmode.ne.jp");
    private final ImapWire desk = new ImapWire(bench, "imap.spmode.ne.jp");

    @BeforeEach
    void bothOpenInbox() {
        bench.deliver(("Subject: long\r\n\r\n" + "x".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
        for (ImapWire client : List.of(phone, desk)) {
            client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            client.sendLine("a2 SELECT INBOX");
            assertThat(client.replies()).last().asString().startsWith("a2 OK");
        }
    }

    @AfterEach
    void bothClose() {
        phone.close();
        desk.close();
    }

    @Test
    void aPieceOfAMessageDoesNotKeepTheWholeOfIt() {
        phone.sendLine("a3 APPEND Sent CATENATE (URL ;UID=1/;PARTIAL=0.7)");

        assertThat(phone.replies()).last().asString().startsWith("a3 OK");
        assertThat(sent().body().octets().array()).hasSize(7);
    }

    @Test
    void aWholeMessageIsNotCopied() {
        phone.sendLine("a3 APPEND Sent CATENATE (URL ;UID=1)");

        assertThat(phone.replies()).last().asString().startsWith("a3 OK");
        assertThat(sent().body().octets().array())
                .isSameAs(bench.tree().inbox().messages().get(0).body().octets().array());
    }

    @Test
    void aMessageThatAnotherSessionHasExpungedIsNoLongerThere() {
        desk.sendLine("b1 STORE 1 +FLAGS.SILENT (\\Deleted)");
        desk.sendLine("b2 EXPUNGE");

        phone.sendLine("a3 APPEND Sent CATENATE (URL ;UID=1)");

        assertThat(phone.replies())
                .contains("a3 NO [BADURL ;UID=1] URL: expected one of a message or part that there is");
        desk.replies();
    }

    private StoredMessage sent() {
        return bench.tree()
                .find(new MailboxName("Sent"))
                .orElseThrow()
                .messages()
                .get(0);
    }
}
