package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.dialect.MailboxDialect;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Where docomo's dialect and the subscribers' own rules put arriving mail. */
class DeliveryPlacementTest {
    private static final ImapId TARO = new ImapId("taro-d");
    private static final ImapId HANAKO = new ImapId("hanako-d");
    private static final String JUNK = "迷惑メール＿ドコモ用";
    private static final String SPAM = "X-Spam-Flag: YES\r\n\r\nspam\r\n";

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z"));
    private final MailboxDialect dialect = Dialects.named("docomo").bind().mailbox();
    private final MailStore store = new MailStore(MailboxLayout.of(dialect), clock);
    private final Delivery delivery = Delivery.into(store, clock, DeliveryPolicy.of(dialect));
    private final RuleReader reader = new RuleReader(dialect);

    @Test
    void mailGoesToInboxAndSpamToTheFolderOfThatName() {
        deliver("friend@example.jp", "Subject: hello\r\n\r\n", TARO);
        deliver("friend@example.jp", SPAM, TARO);

        assertThat(messages(TARO, "INBOX")).hasSize(1);
        assertThat(messages(TARO, JUNK)).hasSize(1);
    }

    @Test
    void docomosOwnInformationGoesToMessageR() {
        deliver("info@message-r.docomo.ne.jp", SPAM, TARO);

        assertThat(messages(TARO, "メッセージR")).hasSize(1);
        assertThat(messages(TARO, JUNK)).isEmpty();
    }

    @Test
    void aSubscribersOwnRulesComeBeforeTheServices() {
        store.rules(TARO).add(reader.read("sender friend@* -> inbox"));

        deliver("friend@example.jp", SPAM, TARO, HANAKO);

        assertThat(messages(TARO, "INBOX")).hasSize(1);
        assertThat(messages(HANAKO, "INBOX")).isEmpty();
        assertThat(messages(HANAKO, JUNK).get(0).body())
                .isSameAs(messages(TARO, "INBOX").get(0).body());
    }

    @Test
    void whatOneRecipientFiltersNobodyGets() {
        store.rules(HANAKO).add(reader.read("sender *@shop.example -> filtered"));

        assertThat(deliver("news@shop.example", "Subject: x\r\n\r\n", TARO, HANAKO)
                        .toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        FilteredDeliveryException.class,
                        filtered -> assertThat(filtered.owners()).containsExactly(HANAKO));

        assertThat(messages(TARO, "INBOX")).isEmpty();
        assertThat(store.of(TARO).usage().messages()).isZero();
        assertThat(store.of(HANAKO).usage().messages()).isZero();
    }

    @Test
    void whatWasForADeletedFolderGoesToInbox() {
        MailboxBench.join(store.of(TARO).delete(new MailboxName(JUNK), Origin.OUTSIDE));

        deliver("friend@example.jp", SPAM, TARO);

        assertThat(messages(TARO, "INBOX")).hasSize(1);
        assertThat(store.of(TARO).find(new MailboxName(JUNK))).isEmpty();
    }

    @Test
    void whatWasForAFolderThatOnlyLeadsToOthersGoesToInbox() {
        MailboxBench.join(store.of(TARO).create(new MailboxName(JUNK + "/2026")));
        MailboxBench.join(store.of(TARO).delete(new MailboxName(JUNK), Origin.OUTSIDE));

        deliver("friend@example.jp", SPAM, TARO);

        assertThat(messages(TARO, "INBOX")).hasSize(1);
    }

    @Test
    void aFolderThatIsDeletedBetweenBeingFoundAndBeingUsedLosesNothing() {
        MailboxTree tree = store.of(TARO);
        Mailbox junk = tree.find(new MailboxName(JUNK)).orElseThrow();
        List<NewMessage> message = List.of(MailboxBench.message(10));
        assertThat(tree.usage()).satisfies(usage -> usage.add(message));
        MailboxBench.join(tree.delete(new MailboxName(JUNK), Origin.OUTSIDE));

        assertThat(MailboxBench.join(junk.offerReserved(message, Origin.OUTSIDE)))
                .isEmpty();
        MailboxBench.join(tree.inbox().appendReserved(message, Origin.OUTSIDE));

        assertThat(tree.usage().messages()).isEqualTo(1);
        assertThat(messages(TARO, "INBOX")).hasSize(1);
    }

    private CompletionStage<Void> deliver(String sender, String text, ImapId... recipients) {
        Hop hop = new Hop("phone.example", "docomo.ne.jp", "ESMTPSA");
        Arrival arrival = new Arrival(Optional.of(new MailAddress(sender)), hop, Octets.ofLatin1(text));
        return delivery.deliver(arrival, new LinkedHashSet<>(List.of(recipients)));
    }

    private List<StoredMessage> messages(ImapId owner, String folder) {
        return store.of(owner).find(new MailboxName(folder)).orElseThrow().messages();
    }
}
