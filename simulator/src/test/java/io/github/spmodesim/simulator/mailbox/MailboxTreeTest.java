package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class MailboxTreeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z"));

    private final MailboxTree tree = tree(new TreeLimits(12, 4, 20));

    private static MailboxTree tree(TreeLimits limits) {
        MailboxLayout layout = new MailboxLayout(
                '/', List.of(MailboxName.INBOX, MailboxBench.SENT), Map.of(), new Quota(10, 1_000), limits);
        return new MailStore(layout, CLOCK).of(new ImapId("taro-d"));
    }

    @Test
    void makesWhatIsMissingAbove() {
        assertThat(create("a/b/c")).isEqualTo(TreeOutcome.DONE);
        assertThat(create("a/b")).isEqualTo(TreeOutcome.ALREADY_EXISTS);
        assertThat(create("a/d")).isEqualTo(TreeOutcome.DONE);

        assertThat(names()).containsExactly("INBOX", "Sent", "a", "a/b", "a/b/c", "a/d");
        assertThat(tree.listing().names().stream()
                        .filter(ListedName::hasChildren)
                        .map(listed -> listed.name().value()))
                .containsExactly("a", "a/b");
    }

    @Test
    void whatIsMadeIsNotSubscribed() {
        create("a");

        assertThat(tree.listing().subscribed()).containsExactly(MailboxName.INBOX, MailboxBench.SENT);
    }

    @Test
    void aNameThatBeginsLikeAnotherIsNotBelowIt() {
        create("a");
        create("a-b/c");
        create("a0");

        assertThat(tree.listing().names().stream()
                        .filter(ListedName::hasChildren)
                        .map(listed -> listed.name().value()))
                .containsExactly("a-b");
        assertThat(rename("a", "z")).isEqualTo(TreeOutcome.DONE);
        assertThat(names()).containsExactly("INBOX", "Sent", "a-b", "a-b/c", "a0", "z");
    }

    @Test
    void aMailboxMadeAnewNeverHasAnEarlierUidvalidity() {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            create("a");
            seen.add(mailbox("a").uidValidity());
            rename("a", "b");
            create("a");
            seen.add(mailbox("a").uidValidity());
            delete("a");
            delete("b");
        }

        assertThat(seen).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void deletingGivesRoomBackOnce() {
        create("a");
        Mailbox doomed = mailbox("a");
        MailboxView view = doomed.open(false);
        MailboxBench.append(doomed, List.of(MailboxBench.message(10), MailboxBench.message(20)));
        MailboxBench.flag(doomed, Flag.DELETED, 1);
        delete("a");

        assertThat(tree.usage().messages()).isZero();
        assertThat(tree.usage().octets()).isZero();
        assertThat(MailboxBench.join(view.mailbox().expunge(message -> true, Origin.OUTSIDE))
                        .removed())
                .isEmpty();
        assertThat(tree.usage().messages()).isZero();
    }

    @Test
    void nothingIsStoredInAMailboxThatWasDeletedMeanwhile() {
        create("a");
        Mailbox doomed = mailbox("a");
        delete("a");

        assertThatThrownBy(() -> MailboxBench.append(doomed, List.of(MailboxBench.message(10))))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(MailboxRemovedException.class);
        assertThat(tree.usage().messages()).isZero();
    }

    @Test
    void whoHasADeletedMailboxOpenIsWoken() {
        create("a");
        MailboxView view = mailbox("a").open(true);
        List<String> woken = new ArrayList<>();
        view.onEvent(() -> woken.add("once"));
        delete("a");

        assertThat(woken).containsExactly("once");
        assertThat(view.mailbox().isRemoved()).isTrue();
    }

    @Test
    void aRenamedMailboxStaysTheSameForThoseWhoHaveItOpen() {
        create("a/b");
        MailboxView view = mailbox("a/b").open(false);
        rename("a", "z");
        MailboxBench.append(mailbox("z/b"), List.of(MailboxBench.message(1)));

        assertThat(view.updates(true)).contains(new ViewUpdate.Exists(1));
        assertThat(view.mailbox().name()).isEqualTo(new MailboxName("z/b"));
        assertThat(view.mailbox().isRemoved()).isFalse();
    }

    @Test
    void renamingInboxMovesItsMessagesAndNothingElse() {
        create("INBOX/below");
        MailboxBench.append(tree.inbox(), List.of(MailboxBench.message(10), MailboxBench.message(20)));
        MailboxBench.flag(tree.inbox(), Flag.FLAGGED, 2);
        MailboxView view = tree.inbox().open(false);
        StoredMessage before = tree.inbox().messages().get(1);

        assertThat(rename("inbox", "old/mail")).isEqualTo(TreeOutcome.DONE);

        assertThat(view.updates(true))
                .extracting(ViewUpdate::getClass)
                .isEqualTo(List.of(ViewUpdate.Expunged.class, ViewUpdate.Expunged.class));
        assertThat(tree.inbox().messages()).isEmpty();
        assertThat(tree.inbox().status().uidNext()).isEqualTo(3);
        StoredMessage moved = mailbox("old/mail").messages().get(1);
        assertThat(moved.body()).isSameAs(before.body());
        assertThat(moved.flags()).isEqualTo(Flags.of(Flag.FLAGGED));
        assertThat(moved.internalDate()).isEqualTo(before.internalDate());
        assertThat(tree.usage().octets()).isEqualTo(30);
        assertThat(names()).containsExactly("INBOX", "Sent", "INBOX/below", "old", "old/mail");
    }

    @Test
    void namesAreBoundInNumberDepthAndLength() {
        assertThat(create("a/b/c/d/e")).isEqualTo(TreeOutcome.LIMIT);
        assertThat(create("x".repeat(21))).isEqualTo(TreeOutcome.LIMIT);
        assertThat(create("a/b/c/d")).isEqualTo(TreeOutcome.DONE);
        assertThat(create("e/f/g/h")).isEqualTo(TreeOutcome.DONE);
        assertThat(create("i/j/k")).as("one too many").isEqualTo(TreeOutcome.LIMIT);
        assertThat(create("i/j")).isEqualTo(TreeOutcome.DONE);
        assertThat(tree.names()).hasSize(12);

        assertThat(rename("INBOX", "k")).isEqualTo(TreeOutcome.LIMIT);
        assertThat(rename("i", "k")).as("not one more").isEqualTo(TreeOutcome.DONE);
        assertThat(rename("a", "k/a")).as("too deep below").isEqualTo(TreeOutcome.LIMIT);
        assertThat(names()).contains("a/b/c/d");
        assertThat(delete("e")).isEqualTo(TreeOutcome.DONE);
        assertThat(create("e")).as("its level is there").isEqualTo(TreeOutcome.DONE);
    }

    @Test
    void subscriptionsAreBoundInNumber() {
        for (int i = 2; i < 12; i++) {
            assertThat(subscribe("n" + i)).isEqualTo(TreeOutcome.DONE);
        }

        assertThat(subscribe("n12")).isEqualTo(TreeOutcome.LIMIT);
        assertThat(subscribe("n2")).isEqualTo(TreeOutcome.DONE);
        MailboxBench.join(tree.unsubscribe(new MailboxName("n2"), Origin.OUTSIDE));
        assertThat(subscribe("n12")).isEqualTo(TreeOutcome.DONE);
    }

    @Test
    void someNamesAreNone() {
        for (String name : List.of(
                "", "/", "/a", "a//b", "a//", "a\u0000", "a\u001F", "\u007F", "\u0085", "\u2028", "\u2029x",
                "\uD83D")) {
            assertThat(create(name))
                    .as("%s", name.codePoints().boxed().toList())
                    .isEqualTo(TreeOutcome.CANNOT);
            assertThat(rename("Sent", name)).isEqualTo(TreeOutcome.CANNOT);
            assertThat(subscribe(name)).isEqualTo(TreeOutcome.CANNOT);
        }
        assertThat(tree.names()).hasSize(2);
        assertThat(create("𠮷 #%*\\\"&~")).isEqualTo(TreeOutcome.DONE);
    }

    @Test
    void aSeparatorAtTheEndOfANewNameIsNoPartOfIt() {
        create("a/");
        rename("a", "b/");

        assertThat(names()).containsExactly("INBOX", "Sent", "b");
        assertThat(delete("b/")).isEqualTo(TreeOutcome.NON_EXISTENT);
    }

    private TreeOutcome create(String name) {
        return MailboxBench.join(tree.create(new MailboxName(name)));
    }

    private TreeOutcome delete(String name) {
        return MailboxBench.join(tree.delete(new MailboxName(name), Origin.OUTSIDE));
    }

    private TreeOutcome rename(String from, String to) {
        return MailboxBench.join(tree.rename(new MailboxName(from), new MailboxName(to), Origin.OUTSIDE));
    }

    private TreeOutcome subscribe(String name) {
        return MailboxBench.join(tree.subscribe(new MailboxName(name), Origin.OUTSIDE));
    }

    private Mailbox mailbox(String name) {
        return tree.find(new MailboxName(name)).orElseThrow();
    }

    private List<String> names() {
        return tree.names().stream().map(MailboxName::value).toList();
    }
}
