package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One session's numbers while others change the mailbox: INBOX holds the UIDs 1 to 4 when the view is opened. */
class MailboxViewTest {
    private static final UpdateKinds MESSAGES = new UpdateKinds(true, UpdateKinds.Removals.ALL, false);
    private static final UpdateKinds NOTHING = new UpdateKinds(false, UpdateKinds.Removals.AFTER_OWN, false);
    private static final UpdateKinds KEEPING = new UpdateKinds(false, UpdateKinds.Removals.NONE, false);

    private final MailboxBench bench = new MailboxBench();
    private final Mailbox inbox = bench.inbox();

    /** What happens elsewhere, what is told while EXPUNGE is held back, what is told then, and the UIDs counted at the end. */
    static Stream<Arguments> interleavings() {
        return Stream.of(
                row("nothing", at -> {}, "", "", "1 2 3 4"),
                row("one comes", at -> at.deliver(1), "5 EXISTS, 0 RECENT, 5 ARRIVED", "", "1 2 3 4 5"),
                row("two come", at -> at.deliver(2), "6 EXISTS, 0 RECENT, 5 ARRIVED, 6 ARRIVED", "", "1 2 3 4 5 6"),
                row("the first goes", at -> expunge(at, 1), "", "1 EXPUNGE", "2 3 4"),
                row("the last goes", at -> expunge(at, 4), "", "4 EXPUNGE", "1 2 3"),
                row("two apart go", at -> expunge(at, 1, 3), "", "3 EXPUNGE, 1 EXPUNGE", "2 4"),
                row("all go", at -> expunge(at, 1, 2, 3, 4), "", "4 EXPUNGE, 3 EXPUNGE, 2 EXPUNGE, 1 EXPUNGE", ""),
                row(
                        "one comes, one goes",
                        at -> {
                            at.deliver(1);
                            expunge(at, 2);
                        },
                        "5 EXISTS, 0 RECENT, 5 ARRIVED",
                        "2 EXPUNGE",
                        "1 3 4 5"),
                row(
                        "one goes, one comes",
                        at -> {
                            expunge(at, 2);
                            at.deliver(1);
                        },
                        "5 EXISTS, 0 RECENT, 5 ARRIVED",
                        "2 EXPUNGE",
                        "1 3 4 5"),
                row("a flag changes", at -> MailboxBench.flag(at.inbox(), Flag.SEEN, 3), "3 FLAGS", "", "1 2 3 4"),
                row(
                        "the flag of an untold one changes",
                        at -> {
                            at.deliver(1);
                            MailboxBench.flag(at.inbox(), Flag.SEEN, 5);
                        },
                        "5 EXISTS, 0 RECENT, 5 ARRIVED",
                        "",
                        "1 2 3 4 5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interleavings")
    void tellsWhatHappenedElsewhere(
            String title, Consumer<MailboxBench> elsewhere, String heldBack, String then, String uids) {
        MailboxView view = openedWithFour();
        elsewhere.accept(bench);

        assertThat(told(view, false)).isEqualTo(heldBack);
        assertThat(told(view, true)).isEqualTo(then);
        assertThat(told(view, true)).as("told twice").isEmpty();
        assertThat(uids(view)).isEqualTo(uids);
        assertThat(view.size()).isEqualTo(uids(view).isEmpty() ? 0 : uids.split(" ").length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interleavings")
    void aViewOpenedNowCountsTheSame(
            String title, Consumer<MailboxBench> elsewhere, String heldBack, String then, String uids) {
        openedWithFour();
        elsewhere.accept(bench);

        assertThat(uids(inbox.open(false))).isEqualTo(uids);
    }

    @Test
    void flagsThatChangeOftenAreToldOnce() {
        MailboxView view = openedWithFour();
        MailboxBench.flag(inbox, Flag.SEEN, 3);
        MailboxBench.flag(inbox, Flag.FLAGGED, 3, 2);

        assertThat(told(view, true)).isEqualTo("3 FLAGS, 2 FLAGS");
    }

    @Test
    void aKeywordIsToldToAllWhenItIsNew() {
        MailboxView view = openedWithFour();
        MailboxBench.flag(inbox, Flag.of("$Work"), 3);
        assertThat(told(view, true)).isEqualTo("[$Work] KEYWORDS, 3 FLAGS");

        MailboxBench.flag(inbox, Flag.of("$WORK"), 2);
        assertThat(told(view, true)).isEqualTo("2 FLAGS");
    }

    @Test
    void messagesThatWereNumberedKeepTheNumbersThatTheyHad() {
        MailboxView view = openedWithFour();
        List<NumberedMessage> before = view.bySequence(2, 4);
        expunge(bench, 1, 3);
        view.updates(true);

        assertThat(before).extracting(NumberedMessage::sequence).containsExactly(2, 3, 4);
        assertThat(before)
                .extracting(numbered -> numbered.message().uid().value())
                .containsExactly(2L, 3L, 4L);
        assertThat(view.bySequence(2, 4)).extracting(NumberedMessage::sequence).containsExactly(2);
    }

    @Test
    void existsComesBehindExpunge() {
        MailboxView view = openedWithFour();
        bench.deliver(2);
        expunge(bench, 1, 4);

        assertThat(told(view, true)).isEqualTo("4 EXPUNGE, 1 EXPUNGE, 4 EXISTS, 0 RECENT, 3 ARRIVED, 4 ARRIVED");
        assertThat(uids(view)).isEqualTo("2 3 5 6");
    }

    @Test
    void aMessageThatCameAndWentWasNeverThere() {
        MailboxView view = openedWithFour();
        bench.deliver(1);
        expunge(bench, 5);

        assertThat(told(view, true)).isEmpty();
        assertThat(uids(view)).isEqualTo("1 2 3 4");

        bench.deliver(1);
        assertThat(told(view, true)).isEqualTo("5 EXISTS, 0 RECENT, 5 ARRIVED");
        assertThat(uids(view)).isEqualTo("1 2 3 4 6");
    }

    @Test
    void aMessageThatCameAndWentWhileExpungeWasHeldBackIsToldBoth() {
        MailboxView view = openedWithFour();
        bench.deliver(1);

        assertThat(told(view, false)).isEqualTo("5 EXISTS, 0 RECENT, 5 ARRIVED");
        expunge(bench, 5);
        assertThat(told(view, false)).isEmpty();
        assertThat(told(view, true)).isEqualTo("5 EXPUNGE");
    }

    @Test
    void numbersStayWhileExpungeIsHeldBack() {
        MailboxView view = openedWithFour();
        expunge(bench, 1);
        told(view, false);

        assertThat(view.bySequence(1, 1))
                .extracting(it -> it.message().uid().value())
                .containsExactly(1L);
        assertThat(view.byUid(3, 3)).extracting(NumberedMessage::sequence).containsExactly(3);
        told(view, true);
        assertThat(view.byUid(3, 3)).extracting(NumberedMessage::sequence).containsExactly(2);
    }

    @Test
    void numbersStayUntilTheMomentOfTelling() {
        MailboxView view = openedWithFour();
        expunge(bench, 1);
        bench.deliver(1);

        assertThat(uids(view)).isEqualTo("1 2 3 4");
    }

    @Test
    void whoChangesFlagsIsNotToldOfIt() {
        MailboxView own = openedWithFour();
        MailboxView other = inbox.open(false);
        MailboxBench.join(
                inbox.change(inbox.messages(), new FlagChange(FlagChange.Kind.ADD, Flags.of(Flag.SEEN)), own));

        assertThat(told(own, true)).isEmpty();
        assertThat(told(other, true)).isEqualTo("1 FLAGS, 2 FLAGS, 3 FLAGS, 4 FLAGS");
    }

    @Test
    void flagsOfAMessageThatIsGoneChangeNoMore() {
        MailboxView own = openedWithFour();
        MailboxView other = inbox.open(false);
        StoredMessage first = inbox.messages().get(0);
        expunge(bench, 1);
        told(other, true);
        MailboxBench.join(inbox.change(List.of(first), new FlagChange(FlagChange.Kind.ADD, Flags.of(Flag.SEEN)), own));

        assertThat(first.flags()).isEqualTo(Flags.of(Flag.DELETED));
        assertThat(told(other, true)).isEmpty();
    }

    @Test
    void theFirstSessionThatMayChangeTheMailboxHasTheRecentOnes() {
        MailboxView reader = inbox.open(true);
        MailboxView first = inbox.open(false);
        MailboxView second = inbox.open(false);
        bench.deliver(2);

        assertThat(told(reader, true)).isEqualTo("2 EXISTS, 2 RECENT, 1 ARRIVED, 2 ARRIVED");
        assertThat(told(first, true)).isEqualTo("2 EXISTS, 2 RECENT, 1 ARRIVED, 2 ARRIVED");
        assertThat(told(second, true)).isEqualTo("2 EXISTS, 0 RECENT, 1 ARRIVED, 2 ARRIVED");
        assertThat(inbox.open(false).recentCount()).isZero();
    }

    @Test
    void whoOnlyReadsLeavesTheRecentOnesToOthers() {
        bench.deliver(1);
        assertThat(inbox.open(true).recentCount()).isEqualTo(1);
        MailboxView reader = inbox.open(true);
        bench.deliver(1);

        assertThat(told(reader, true)).isEqualTo("2 EXISTS, 2 RECENT, 2 ARRIVED");
        assertThat(inbox.status().recent()).isEqualTo(2);
        assertThat(inbox.open(false).recentCount()).isEqualTo(2);
        assertThat(inbox.status().recent()).isZero();
    }

    @Test
    void aRecentMessageThatGoesIsNoLongerCounted() {
        MailboxView view = inbox.open(false);
        bench.deliver(3);
        told(view, true);
        expunge(bench, 2);
        told(view, true);

        assertThat(view.recentCount()).isEqualTo(2);
        assertThat(view.isRecent(inbox.messages().get(0))).isTrue();
    }

    @Test
    void findsTheFirstUnreadAndTheLargestUid() {
        MailboxView view = openedWithFour();
        assertThat(view.firstUnseen()).contains(1);
        MailboxBench.flag(inbox, Flag.SEEN, 1, 2);
        assertThat(view.firstUnseen()).contains(3);
        MailboxBench.flag(inbox, Flag.SEEN, 3, 4);
        assertThat(view.firstUnseen()).isEmpty();
        assertThat(view.largestUid()).isEqualTo(4);
        assertThat(bench.sent().open(true).largestUid()).isZero();
    }

    @Test
    void wakesForEveryChangeUntilItIsClosed() {
        MailboxView view = openedWithFour();
        AtomicInteger woken = new AtomicInteger();
        view.onEvent(woken::incrementAndGet);
        bench.deliver(2);
        MailboxBench.flag(inbox, Flag.DELETED, 1);
        MailboxBench.join(inbox.expunge(message -> true, Origin.OUTSIDE));
        assertThat(woken).hasValue(3);

        view.close();
        bench.deliver(1);
        assertThat(woken).hasValue(3);
        assertThat(uids(view)).isEqualTo("1 2 3 4");
    }

    @Test
    void whatIsNotWantedWaitsUntilItIs() {
        MailboxView view = openedWithFour();
        bench.deliver(1);
        expunge(bench, 2);
        MailboxBench.flag(inbox, Flag.SEEN, 3);

        assertThat(told(view, NOTHING)).isEmpty();
        assertThat(uids(view)).as("its numbers stand still").isEqualTo("1 2 3 4");
        assertThat(told(view, MESSAGES)).isEqualTo("2 EXPUNGE, 4 EXISTS, 0 RECENT, 4 ARRIVED");
        assertThat(told(view, UpdateKinds.ALL)).isEqualTo("2 FLAGS");
    }

    @Test
    void whoRemovesMessagesItselfIsToldOfThatWhateverElseItWants() {
        MailboxView view = openedWithFour();
        expunge(bench, 2);
        assertThat(told(view, NOTHING)).isEmpty();

        MailboxBench.flag(inbox, Flag.DELETED, 4);
        MailboxBench.join(inbox.expunge(message -> true, view.origin()));
        assertThat(told(view, KEEPING)).as("not while numbers are in use").isEmpty();
        assertThat(told(view, NOTHING)).isEqualTo("4 EXPUNGE, 2 EXPUNGE");
    }

    @Test
    void aMessageThatTheSessionPutInItselfHasNotArrived() {
        MailboxView view = openedWithFour();
        MailboxBench.join(inbox.append(List.of(MailboxBench.message(1)), view.origin()));
        bench.deliver(1);

        assertThat(told(view, UpdateKinds.ALL)).isEqualTo("6 EXISTS, 0 RECENT, 6 ARRIVED");
    }

    private MailboxView openedWithFour() {
        bench.deliver(4);
        // Another session has seen them, so that none is recent.
        inbox.open(false);
        return inbox.open(false);
    }

    private static Arguments row(
            String title, Consumer<MailboxBench> elsewhere, String heldBack, String then, String uids) {
        return arguments(title, elsewhere, heldBack, then, uids);
    }

    private static void expunge(MailboxBench bench, Integer... uids) {
        MailboxBench.expunge(bench.inbox(), uids);
    }

    private static String told(MailboxView view, boolean mayExpunge) {
        return told(view, UpdateKinds.of(mayExpunge));
    }

    private static String told(MailboxView view, UpdateKinds kinds) {
        return view.updates(kinds).stream()
                .map(update -> update.tell(new Words()))
                .collect(Collectors.joining(", "));
    }

    private static String uids(MailboxView view) {
        return view.bySequence(1, view.size()).stream()
                .map(numbered -> numbered.message().uid().toString())
                .collect(Collectors.joining(" "));
    }

    private record Words() implements ViewUpdate.Teller<String> {
        @Override
        public String exists(int messages) {
            return messages + " EXISTS";
        }

        @Override
        public String recent(int messages) {
            return messages + " RECENT";
        }

        @Override
        public String expunged(NumberedMessage message) {
            return message.sequence() + " EXPUNGE";
        }

        @Override
        public String keywords(List<Flag> keywords) {
            return keywords + " KEYWORDS";
        }

        @Override
        public String flagsChanged(NumberedMessage message) {
            return message.sequence() + " FLAGS";
        }

        @Override
        public String arrived(List<NumberedMessage> messages) {
            return messages.stream()
                    .map(message -> message.sequence() + " ARRIVED")
                    .collect(Collectors.joining(", "));
        }
    }
}
