package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/** A subscriber's INBOX and Sent. */
final class MailboxBench {
    static final MailboxName SENT = new MailboxName("Sent");

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final MailStore store;

    MailboxBench() {
        this(new Quota(1_000, 1_000_000));
    }

    MailboxBench(Quota quota) {
        store = new MailStore(
                new MailboxLayout('/', List.of(MailboxName.INBOX, SENT), quota), InstantSource.fixed(NOW));
    }

    MailStore store() {
        return store;
    }

    MailboxTree tree() {
        return store.of(new ImapId("taro-d"));
    }

    Mailbox inbox() {
        return tree().inbox();
    }

    Mailbox sent() {
        return tree().find(SENT).orElseThrow();
    }

    void deliver(int count) {
        append(inbox(), IntStream.range(0, count).mapToObj(i -> message(10)).toList());
    }

    static List<Uid> append(Mailbox mailbox, List<NewMessage> messages) {
        return join(mailbox.append(messages));
    }

    static NewMessage message(int octets) {
        return new NewMessage(new MessageBody(Octets.of(new byte[octets])), Flags.NONE, NOW);
    }

    static void expunge(Mailbox mailbox, Integer... uids) {
        flag(mailbox, Flag.DELETED, uids);
        join(mailbox.expunge(
                message -> List.of(uids).contains((int) message.uid().value()), Origin.OUTSIDE));
    }

    /** By a session that has nothing open any more. */
    static void flag(Mailbox mailbox, Flag flag, Integer... uids) {
        MailboxView other = mailbox.open(true);
        List<StoredMessage> targets = mailbox.messages().stream()
                .filter(message -> List.of(uids).contains((int) message.uid().value()))
                .toList();
        join(mailbox.change(targets, new FlagChange(FlagChange.Kind.ADD, Flags.of(flag)), other));
        other.close();
    }

    static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
