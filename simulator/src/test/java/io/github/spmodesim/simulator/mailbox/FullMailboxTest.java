package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.WhenFull;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Four messages and 1,000 octets each is what taro and hanako may keep; the oldest make room (docomo-mail section 4). */
class FullMailboxTest {
    private static final ImapId TARO = new ImapId("taro-d");
    private static final ImapId HANAKO = new ImapId("hanako-d");
    private static final MailboxName SENT = new MailboxName("Sent");

    private final SimulatorClock clock = SimulatorClock.standing(Instant.parse("2026-11-23T00:00:00Z"));
    private final MailStore store =
            new MailStore(new MailboxLayout('/', List.of(MailboxName.INBOX, SENT), new Quota(4, 1_000)), clock);
    private final Delivery delivery =
            Delivery.into(store, clock, new DeliveryPolicy(new DeliveryRules(List.of()), WhenFull.DELETE_OLDEST));

    @Test
    void theOldestMakesRoomAndSessionsSeeItGo() {
        deliver(4, TARO);
        MailboxView view = inbox(TARO).open(false);

        assertThat(deliver(1, TARO)).isCompleted();

        assertThat(view.updates(false)).startsWith(new ViewUpdate.Exists(5));
        assertThat(view.updates(true)).singleElement().isInstanceOfSatisfying(ViewUpdate.Expunged.class, expunged -> {
            assertThat(expunged.message().sequence()).isEqualTo(1);
            assertThat(expunged.message().message().uid()).isEqualTo(new Uid(1));
        });
        assertThat(uids(inbox(TARO))).containsExactly(2L, 3L, 4L, 5L);
        assertThat(usage(TARO).messages()).isEqualTo(4);
    }

    @Test
    void ageIsThatOfTheInternalDateOverAllFolders() {
        append(TARO, SENT, "2020-01-02T00:00:00Z");
        append(TARO, SENT, "2020-01-01T00:00:00Z");
        append(TARO, SENT, "2020-01-03T00:00:00Z");
        deliver(1, TARO);

        deliver(2, TARO);

        assertThat(uids(sent(TARO))).containsExactly(3L);
        assertThat(uids(inbox(TARO))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void asManyGoAsTheSizeOfTheNewOneAsksFor() {
        deliver(4, TARO);
        long each = usage(TARO).octets() / 4;

        assertThat(deliver(new byte[(int) (1_000 - 2 * each)], TARO)).isCompleted();

        assertThat(uids(inbox(TARO))).containsExactly(4L, 5L);
        assertThat(usage(TARO).octets()).isLessThanOrEqualTo(1_000).isGreaterThan(1_000 - each);
    }

    @Test
    void theProtectedStayHoweverOldTheyAre() {
        deliver(4, TARO);
        MailboxBench.flag(inbox(TARO), Flag.FLAGGED, 1, 2);

        deliver(1, TARO);

        assertThat(uids(inbox(TARO))).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void whereAllAreProtectedTheNewOneIsRefused() {
        deliver(4, TARO);
        MailboxBench.flag(inbox(TARO), Flag.FLAGGED, 1, 2, 3, 4);

        assertRefused(deliver(1, TARO));

        assertThat(uids(inbox(TARO))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(usage(TARO).messages()).isEqualTo(4);
    }

    @Test
    void whatCouldNeverFitDeletesNothing() {
        deliver(4, TARO);

        assertRefused(deliver(new byte[1_001], TARO));

        assertThat(uids(inbox(TARO))).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void nothingIsDeletedForAMessageThatAnotherRecipientRefuses() {
        deliver(4, TARO, HANAKO);
        MailboxBench.flag(inbox(HANAKO), Flag.FLAGGED, 1, 2, 3, 4);

        assertRefused(deliver(1, TARO, HANAKO));

        assertThat(uids(inbox(TARO))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(usage(TARO).messages()).isEqualTo(4);
    }

    @Test
    void roomThatWasReservedIsGivenBackWhereAnotherRecipientRefuses() {
        deliver(4, HANAKO);
        MailboxBench.flag(inbox(HANAKO), Flag.FLAGGED, 1, 2, 3, 4);

        assertRefused(deliver(1, TARO, HANAKO));

        assertThat(usage(TARO).messages()).isZero();
        assertThat(usage(TARO).octets()).isZero();
    }

    @Test
    void manyAtOnceLeaveExactlyTheQuota() {
        List<CompletableFuture<Void>> senders = java.util.stream.IntStream.range(0, 4)
                .mapToObj(sender -> CompletableFuture.runAsync(
                        () -> assertThat(deliver(250, TARO)).isCompleted()))
                .toList();
        senders.forEach(CompletableFuture::join);

        // Which four is not told: who is dated first may be stored second.
        assertThat(uids(inbox(TARO))).hasSize(4);
        assertThat(usage(TARO).messages()).isEqualTo(4);
        assertThat(usage(TARO).octets()).isEqualTo(inbox(TARO).status().octets());
    }

    private static void assertRefused(CompletableFuture<Void> delivery) {
        assertThat(delivery)
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withCauseInstanceOf(OverQuotaException.class);
    }

    private CompletableFuture<Void> deliver(int times, ImapId... recipients) {
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (int i = 0; i < times; i++) {
            clock.advance(Duration.ofSeconds(1));
            last = deliver(new byte[10], recipients);
        }
        return last;
    }

    private CompletableFuture<Void> deliver(byte[] text, ImapId... recipients) {
        Arrival arrival = new Arrival(Optional.empty(), new Hop("a", "b", "ESMTP"), Octets.of(text));
        return delivery.deliver(arrival, new LinkedHashSet<>(List.of(recipients)))
                .toCompletableFuture();
    }

    private void append(ImapId owner, MailboxName folder, String date) {
        Mailbox mailbox = store.of(owner).find(folder).orElseThrow();
        MessageBody body = new MessageBody(Octets.of(new byte[10]));
        MailboxBench.append(mailbox, List.of(new NewMessage(body, Flags.NONE, Instant.parse(date))));
    }

    private QuotaUsage usage(ImapId owner) {
        return store.of(owner).usage();
    }

    private Mailbox inbox(ImapId owner) {
        return store.of(owner).inbox();
    }

    private Mailbox sent(ImapId owner) {
        return store.of(owner).find(SENT).orElseThrow();
    }

    private static List<Long> uids(Mailbox mailbox) {
        return mailbox.messages().stream().map(message -> message.uid().value()).toList();
    }
}
