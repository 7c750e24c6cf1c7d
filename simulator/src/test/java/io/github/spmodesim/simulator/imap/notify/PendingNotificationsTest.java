package io.github.spmodesim.simulator.imap.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.Origin;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits to be told, while the session has no turn. */
class PendingNotificationsTest {
    private static final int MOST = 4;

    private final MailboxTree tree = new ImapBench().tree();
    private final AtomicInteger woken = new AtomicInteger();
    private PendingNotifications pending = personal();

    private PendingNotifications personal() {
        Interests interests = new Interests();
        interests.of(Interests.Scope.PERSONAL, EnumSet.allOf(NotifyEvent.class));
        return new PendingNotifications(interests, tree, MOST, woken::incrementAndGet);
    }

    @BeforeEach
    void listens() {
        tree.addListener(pending, new Origin());
    }

    @Test
    void aMailboxInWhichMuchHappensWaitsOnce() {
        for (int i = 0; i < 10; i++) {
            append("INBOX");
        }

        assertThat(woken).hasValue(10);
        assertThat(pending.any()).isTrue();
        assertThat(pending.take().mailboxes()).hasSize(1);
        assertThat(pending.any()).isFalse();
        assertThat(pending.take().mailboxes()).isEmpty();
    }

    @Test
    void aMailboxThatIsDeletedWaitsNoMore() {
        tree.create(new MailboxName("a"));
        append("a");
        tree.delete(new MailboxName("a"), Origin.OUTSIDE);

        PendingNotifications.Taken taken = pending.take();
        assertThat(taken.mailboxes()).isEmpty();
        assertThat(taken.names()).containsOnlyKeys(new MailboxName("a"));
    }

    @Test
    void aMailboxMadeAndDeletedOverAndOverNeverOverflows() {
        for (int i = 0; i < 100; i++) {
            tree.create(new MailboxName("a"));
            append("a");
            tree.delete(new MailboxName("a"), Origin.OUTSIDE);
        }

        assertThat(pending.overflown()).isFalse();
    }

    @Test
    void aNameKeepsWhatItWasCalledWhateverHappensToItThen() {
        tree.create(new MailboxName("a"));
        pending.take();
        tree.rename(new MailboxName("a"), new MailboxName("b"), Origin.OUTSIDE);
        tree.create(new MailboxName("b/c"));

        assertThat(pending.take().names())
                .containsEntry(new MailboxName("b"), Optional.of(new MailboxName("a")))
                .containsEntry(new MailboxName("b/c"), Optional.empty());
    }

    @Test
    void beyondTheBoundNothingIsKeptAtAll() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            tree.subscribe(new MailboxName(name), Origin.OUTSIDE);
        }

        assertThat(pending.overflown()).isTrue();
        assertThat(pending.any()).isTrue();
        PendingNotifications.Taken taken = pending.take();
        assertThat(taken.names()).isEmpty();
        assertThat(taken.mailboxes()).isEmpty();
    }

    @Test
    void asMuchAsTheBoundIsKept() {
        for (String name : List.of("a", "b", "c", "d", "b")) {
            tree.subscribe(new MailboxName(name), Origin.OUTSIDE);
        }

        assertThat(pending.overflown()).isFalse();
        assertThat(pending.take().names()).hasSize(MOST);
    }

    @Test
    void whoCausedAChangeIsNotTold() {
        Origin own = new Origin();
        tree.removeListener(pending);
        pending = personal();
        tree.addListener(pending, own);
        tree.subscribe(new MailboxName("a"), own);
        tree.find(MailboxName.INBOX).orElseThrow().append(List.of(message()), own);

        assertThat(pending.any()).isFalse();
        tree.subscribe(new MailboxName("b"), Origin.OUTSIDE);
        assertThat(pending.take().names()).containsOnlyKeys(new MailboxName("b"));
    }

    private void append(String name) {
        tree.find(new MailboxName(name)).orElseThrow().append(List.of(message()));
    }

    private static NewMessage message() {
        return new NewMessage(new MessageBody(Octets.of(new byte[1])), Flags.NONE, ImapBench.NOW);
    }
}
