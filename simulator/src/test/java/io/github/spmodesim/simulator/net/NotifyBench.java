package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;

/** Two clients of one subscriber in the modern dialect, both logged in: the desk listens, the phone does things. */
final class NotifyBench implements AutoCloseable {
    private static final Dialect MODERN = Dialects.named("modern").bind();

    private final ImapBench bench;
    private final ImapWire phone;
    private final ImapWire desk;

    NotifyBench() {
        this(MODERN);
    }

    NotifyBench(Dialect dialect) {
        bench = new ImapBench(dialect);
        phone = loggedIn();
        desk = loggedIn();
    }

    private ImapWire loggedIn() {
        ImapWire client = new ImapWire(bench, "localhost");
        client.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
        assertThat(client.replies()).last().asString().startsWith("a1 OK");
        return client;
    }

    ImapWire desk() {
        return desk;
    }

    /** The desk says something; this is all that it hears by then. */
    List<String> desk(String line) {
        desk.sendLine(line);
        return desk.replies();
    }

    /** What the desk has heard unasked since it was asked last. */
    List<String> heard() {
        return desk.replies();
    }

    /** The phone does something, and succeeds. */
    void phone(String command) {
        phone.sendLine("p " + command);
        assertThat(phone.replies()).as(command).last().asString().startsWith("p OK");
    }

    /** The phone stores a message of one octet. */
    void append(String mailbox) {
        phone("APPEND " + mailbox + " {1+}\r\nx");
    }

    /** Mail arrives in INBOX. */
    void deliver() {
        bench.deliver("iso-2022-jp.eml");
    }

    /** The password is reissued: both log-ins have ended. */
    void reissue() {
        bench.directory().askReissue(bench.taro().imapId());
        bench.directory().confirmReissue(bench.taro().imapId());
    }

    long uidValidity(String mailbox) {
        return bench.tree().find(new MailboxName(mailbox)).orElseThrow().uidValidity();
    }

    @Override
    public void close() {
        phone.close();
        desk.close();
    }
}
