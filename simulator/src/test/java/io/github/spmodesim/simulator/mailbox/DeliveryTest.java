package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.OctetRope;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final ImapId TARO = new ImapId("taro-d");
    private static final ImapId HANAKO = new ImapId("hanako-d");
    private static final Instant NOW = Instant.parse("2026-12-31T15:30:00Z");

    private final SimulatorClock clock = SimulatorClock.standing(NOW);
    private final MailStore store =
            new MailStore(new MailboxLayout('/', List.of(MailboxName.INBOX), new Quota(2, 10_000)), clock);
    private final Delivery delivery = Delivery.into(store, clock);

    @Test
    void storesOneBodyInAllInboxes() {
        assertThat(deliver("a\r\n", TARO, HANAKO)).isCompleted();

        assertThat(inbox(TARO)).hasSize(1);
        assertThat(inbox(TARO).get(0).body()).isSameAs(inbox(HANAKO).get(0).body());
        assertThat(inbox(TARO).get(0).internalDate()).isEqualTo(NOW);
        assertThat(inbox(TARO).get(0).flags()).isEqualTo(Flags.NONE);
    }

    @Test
    void tracesTheWayInJapansTimeAndCountsArrivals() {
        deliver("a\r\n", TARO);
        deliver("b\r\n", TARO);

        assertThat(inbox(TARO).get(1).body().octets().asLatin1()).isEqualTo("""
                        Return-Path: <>\r
                        Received: from phone.example\r
                        \tby docomo.ne.jp with ESMTPSA id 2;\r
                        \tFri, 1 Jan 2027 00:30:00 +0900\r
                        \r
                        b\r
                        """);
    }

    @Test
    void putsItsOwnReturnPathInThePlaceOfOthers() {
        deliver(
                "Return-Path: <old@example.jp>\r\nSubject: a\r\nRETURN-PATH:\r\n <folded@example.jp>\r\n\r\nReturn-Path: x\r\n",
                TARO);

        assertThat(inbox(TARO).get(0).body().octets().asLatin1())
                .startsWith("Return-Path: <>\r\nReceived: ")
                .endsWith("+0900\r\nSubject: a\r\n\r\nReturn-Path: x\r\n");
    }

    @Test
    void namesTheOnlyRecipientInTheTrace() {
        Hop hop = new Hop("phone.example", "docomo.ne.jp", "ESMTPSA");
        MailAddress address = new MailAddress("..a.@docomo.ne.jp");
        delivery.deliver(
                new Arrival(Optional.of(address), hop, OctetRope.of(Octets.ofLatin1("a\r\n")), Optional.of(address)),
                Set.of(TARO));

        assertThat(inbox(TARO).get(0).body().octets().asLatin1()).isEqualTo("""
                        Return-Path: <..a.@docomo.ne.jp>\r
                        Received: from phone.example\r
                        \tby docomo.ne.jp with ESMTPSA id 1\r
                        \tfor <..a.@docomo.ne.jp>;\r
                        \tFri, 1 Jan 2027 00:30:00 +0900\r
                        \r
                        a\r
                        """);
    }

    @Test
    void tellsTheSessionsThatHaveTheInboxOpen() {
        MailboxView view = store.of(TARO).inbox().open(false);

        deliver("a\r\n", TARO);

        assertThat(view.updates(true)).contains(new ViewUpdate.Exists(1));
    }

    @Test
    void storesNothingAndGivesRoomBackWhereOneRecipientHasNone() {
        deliver("a\r\n", HANAKO);
        deliver("b\r\n", HANAKO);

        assertThat(deliver("c\r\n", TARO, HANAKO).toCompletableFuture())
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(OverQuotaException.class);

        assertThat(inbox(TARO)).isEmpty();
        assertThat(inbox(HANAKO)).hasSize(2);
        assertThat(store.of(TARO).usage().messages()).isZero();
        assertThat(store.of(TARO).usage().octets()).isZero();
    }

    @Test
    void countsACopyInEachRecipientsQuota() {
        deliver("a\r\n", TARO, HANAKO);

        int size = inbox(TARO).get(0).body().size();
        assertThat(store.of(TARO).usage().octets()).isEqualTo(size);
        assertThat(store.of(HANAKO).usage().octets()).isEqualTo(size);
        assertThat(store.of(HANAKO).usage().messages()).isEqualTo(1);
    }

    private CompletionStage<Void> deliver(String text, ImapId... recipients) {
        Hop hop = new Hop("phone.example", "docomo.ne.jp", "ESMTPSA");
        Arrival arrival = new Arrival(Optional.empty(), hop, Octets.ofLatin1(text));
        return delivery.deliver(arrival, new LinkedHashSet<>(List.of(recipients)));
    }

    private List<StoredMessage> inbox(ImapId owner) {
        return store.of(owner).inbox().messages();
    }
}
