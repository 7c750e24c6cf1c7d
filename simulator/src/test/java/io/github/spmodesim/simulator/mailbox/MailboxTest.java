package io.github.spmodesim.simulator.mailbox;

import static io.github.spmodesim.simulator.mailbox.MailboxBench.append;
import static io.github.spmodesim.simulator.mailbox.MailboxBench.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private final MailboxBench bench = new MailboxBench(new Quota(3, 100));
    private final Mailbox inbox = bench.inbox();

    @Test
    void uidsRiseAndAreNeverUsedAgain() {
        assertThat(append(inbox, List.of(message(1), message(1)))).containsExactly(new Uid(1), new Uid(2));
        MailboxBench.expunge(inbox, 2);

        assertThat(append(inbox, List.of(message(1)))).containsExactly(new Uid(3));
        assertThat(inbox.status().uidNext()).isEqualTo(4);
    }

    @Test
    void findsAMessageByItsUidUntilItIsGone() {
        append(inbox, List.of(message(1), message(2), message(3)));
        MailboxBench.expunge(inbox, 2);

        assertThat(inbox.find(new Uid(1)))
                .hasValueSatisfying(found -> assertThat(found.body().size()).isEqualTo(1));
        assertThat(inbox.find(new Uid(2))).isEmpty();
        assertThat(inbox.find(new Uid(3)))
                .hasValueSatisfying(found -> assertThat(found.body().size()).isEqualTo(3));
        assertThat(inbox.find(new Uid(4))).isEmpty();
    }

    @Test
    void countsMessagesUnreadAndRecentOnes() {
        append(inbox, List.of(message(1), message(1), message(1)));
        MailboxBench.flag(inbox, Flag.SEEN, 2);

        assertThat(inbox.status()).isEqualTo(new MailboxStatus(3, 3, 4, inbox.uidValidity(), 2, 3, 3));
    }

    @Test
    void everyMailboxOfTheStoreHasAUidvalidityOfItsOwn() {
        Mailbox other = bench.store().of(new ImapId("hanako-d")).inbox();

        assertThat(List.of(inbox.uidValidity(), bench.sent().uidValidity(), other.uidValidity()))
                .doesNotHaveDuplicates();
    }

    @Test
    void overTheNumberOfMessagesNothingIsStored() {
        append(inbox, List.of(message(1), message(1)));
        MailboxView view = inbox.open(false);

        assertOverQuota(bench.sent(), List.of(message(1), message(1)));
        assertThat(bench.sent().messages()).isEmpty();
        assertThat(view.updates(true)).isEmpty();
        assertUsage(2, 2);
        assertThat(append(bench.sent(), List.of(message(1)))).containsExactly(new Uid(1));
    }

    @Test
    void overTheOctetsNothingIsStored() {
        append(inbox, List.of(message(60)));

        assertOverQuota(inbox, List.of(message(20), message(21)));
        assertThat(inbox.messages()).hasSize(1);
        assertUsage(1, 60);
        append(inbox, List.of(message(20), message(20)));
        assertUsage(3, 100);
    }

    @Test
    void everyChangeTakesTheNextModSequence() {
        append(inbox, List.of(message(1), message(1)));
        long appended = inbox.status().highestModSeq();
        MailboxBench.flag(inbox, Flag.SEEN, 1);

        assertThat(inbox.messages()).extracting(StoredMessage::modSeq).containsExactly(appended + 1, appended);
        MailboxBench.flag(inbox, Flag.SEEN, 1);
        assertThat(inbox.status().highestModSeq()).as("nothing changed").isEqualTo(appended + 1);
    }

    @Test
    void messagesThatAreMarkedTogetherShareWhatTheyHaveNow() {
        append(inbox, List.of(message(1), message(1), message(1)));
        MailboxBench.flag(inbox, Flag.ANSWERED, 2);
        MailboxBench.flag(inbox, Flag.SEEN, 1, 2, 3);

        List<StoredMessage> marked = inbox.messages();
        assertThat(marked.get(0).state()).isSameAs(marked.get(2).state());
        assertThat(marked)
                .extracting(message -> message.flags().names())
                .containsExactly("\\Seen", "\\Answered \\Seen", "\\Seen");
    }

    @Test
    void remembersWhatWasRemovedSinceWhen() {
        append(inbox, List.of(message(1), message(1), message(1)));
        MailboxBench.expunge(inbox, 2);
        long then = inbox.status().highestModSeq();
        MailboxBench.expunge(inbox, 1, 3);

        assertThat(inbox.removedSince(then)).contains(List.of(new Uid(1), new Uid(3)));
        assertThat(inbox.removedSince(0)).contains(List.of(new Uid(1), new Uid(2), new Uid(3)));
        assertThat(inbox.removedSince(inbox.status().highestModSeq())).contains(List.of());
    }

    @Test
    void whatIsTakenOutToBeMovedKeepsItsPlaceInTheQuota() {
        append(inbox, List.of(message(40), message(40)));
        Removal taken = MailboxBench.join(inbox.take(List.of(inbox.messages().get(0)), Origin.OUTSIDE));

        assertThat(taken.removed()).hasSize(1);
        assertThat(inbox.status().octets()).isEqualTo(40);
        assertUsage(2, 80);
    }

    @Test
    void expungeMakesRoom() {
        append(inbox, List.of(message(50), message(50)));
        MailboxBench.expunge(inbox, 1);

        assertUsage(1, 50);
        append(bench.sent(), List.of(message(50)));
    }

    @Test
    void expungeTakesWhatIsDeletedAndChosenAlone() {
        append(inbox, List.of(message(1), message(1), message(1)));
        MailboxBench.flag(inbox, Flag.DELETED, 1, 3);

        assertThat(MailboxBench.join(inbox.expunge(message -> message.uid().value() > 1, Origin.OUTSIDE)))
                .satisfies(removal -> assertThat(removal.removed())
                        .extracting(message -> message.uid().value())
                        .containsExactly(3L));
        assertThat(inbox.messages())
                .extracting(message -> message.uid().value())
                .containsExactly(1L, 2L);
    }

    @Test
    void systemFlagsComeFirstAndSpellingDoesNotMatter() {
        Flags flags =
                Flags.of(Flag.of("work"), Flag.of("\\seen"), Flag.of("Apple"), Flag.of("\\ANSWERED"), Flag.of("WORK"));

        assertThat(flags.names()).isEqualTo("\\Answered \\Seen Apple work");
    }

    @Test
    void flagsAreReplacedAddedOrRemoved() {
        Flags before = Flags.of(Flag.SEEN, Flag.FLAGGED);
        Flags change = Flags.of(Flag.FLAGGED, Flag.DRAFT);

        assertThat(new FlagChange(FlagChange.Kind.REPLACE, change).appliedTo(before))
                .isEqualTo(change);
        assertThat(new FlagChange(FlagChange.Kind.ADD, change).appliedTo(before).names())
                .isEqualTo("\\Flagged \\Seen \\Draft");
        assertThat(new FlagChange(FlagChange.Kind.REMOVE, change).appliedTo(before))
                .isEqualTo(Flags.of(Flag.SEEN));
    }

    @Test
    void inboxIsInboxInAnyCase() {
        assertThat(new MailboxName("iNbOx")).isEqualTo(MailboxName.INBOX);
        assertThat(new MailboxName("ınbox")).as("a dotless i").isNotEqualTo(MailboxName.INBOX);
    }

    @Test
    void refusesUidsAndLayoutsThatAreNone() {
        assertThatThrownBy(() -> new Uid(0)).hasMessage("UID: expected 1 to 4294967295, got 0");
        assertThatThrownBy(() -> new MailboxLayout('/', List.of(MailboxBench.SENT), new Quota(1, 1)))
                .hasMessage("Mailboxes: expected INBOX among them, got [Sent]");
    }

    private static void assertOverQuota(Mailbox mailbox, List<NewMessage> messages) {
        assertThatThrownBy(() -> append(mailbox, messages))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(OverQuotaException.class)
                .hasMessage("mailbox full: expected at most 3 messages and 100 octets");
    }

    private void assertUsage(long messages, long octets) {
        assertThat(bench.tree().usage().messages()).isEqualTo(messages);
        assertThat(bench.tree().usage().octets()).isEqualTo(octets);
    }
}
