package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two sessions do in whatever order, what each is told adds up (RFC 3501 sections 2.3.1.2, 5.2 and 7.4.1). */
class SessionsPropertyTest {
    private enum What {
        DELIVER,
        STORE_DELETED,
        STORE_SEEN,
        UNSTORE_DELETED,
        EXPUNGE,
        FETCH,
        NOOP,
        NOTIFY_OF_MESSAGES,
        NOTIFY_OF_NOTHING
    }

    private static final UpdateKinds MESSAGES = new UpdateKinds(true, UpdateKinds.Removals.ALL, false);
    private static final UpdateKinds NOTHING = new UpdateKinds(false, UpdateKinds.Removals.AFTER_OWN, false);

    /**
     * A step.
     *
     * @param session which of the two does it
     * @param what what it does
     * @param place which message, as a share of those that the session counts
     */
    private record Step(int session, What what, int place) {}

    @Property(tries = 500)
    void whatASessionIsToldAddsUp(@ForAll("steps") List<Step> steps) {
        MailboxBench bench = new MailboxBench();
        bench.deliver(3);
        List<ModelClient> clients = IntStream.range(0, 2)
                .mapToObj(i -> new ModelClient(bench.inbox()))
                .toList();
        for (Step step : steps) {
            run(step, bench, clients.get(step.session()));
        }
        for (ModelClient client : clients) {
            client.hear(true);
            client.agreesWithTheMailbox();
        }
    }

    private static void run(Step step, MailboxBench bench, ModelClient client) {
        switch (step.what()) {
            case DELIVER -> bench.deliver(1);
            case STORE_DELETED -> client.store(step.place(), FlagChange.Kind.ADD, Flag.DELETED);
            case UNSTORE_DELETED -> client.store(step.place(), FlagChange.Kind.REMOVE, Flag.DELETED);
            case STORE_SEEN -> client.store(step.place(), FlagChange.Kind.ADD, Flag.SEEN);
            case EXPUNGE -> client.expunge();
            case FETCH -> client.hear(false);
            case NOOP -> client.hear(true);
            case NOTIFY_OF_MESSAGES -> client.hear(MESSAGES);
            case NOTIFY_OF_NOTHING -> client.hear(NOTHING);
        }
        client.agreesWithItsView();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(What.values()),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new);
        return step.list().ofMaxSize(40);
    }

    /** A client that knows only what it is told, and reads what it has not seen when it hears that it is there. */
    private static final class ModelClient implements ViewUpdate.Teller<Void> {
        private final MailboxView view;
        private final List<Known> known = new ArrayList<>();

        private record Known(StoredMessage message, Flags flags) {}

        ModelClient(Mailbox mailbox) {
            view = mailbox.open(false);
            read(view.size());
        }

        void store(int place, FlagChange.Kind kind, Flag flag) {
            if (known.isEmpty()) {
                return;
            }
            int number = 1 + place % known.size();
            NumberedMessage target = view.bySequence(number, number).get(0);
            MailboxBench.join(
                    view.mailbox().change(List.of(target.message()), new FlagChange(kind, Flags.of(flag)), view));
            set(target);
            hear(false);
        }

        void expunge() {
            MailboxBench.join(view.mailbox().expunge(message -> true, view.origin()));
            hear(true);
        }

        void hear(boolean mayExpunge) {
            hear(mayExpunge ? UpdateKinds.ALL : UpdateKinds.KEEPING_NUMBERS);
        }

        void hear(UpdateKinds kinds) {
            view.updates(kinds).forEach(update -> {
                assertThat(kinds.removals() != UpdateKinds.Removals.NONE || !(update instanceof ViewUpdate.Expunged))
                        .as("EXPUNGE where numbers are in use")
                        .isTrue();
                assertThat(kinds.arrivals() || !(update instanceof ViewUpdate.Exists))
                        .as("EXISTS where it is not wanted")
                        .isTrue();
                assertThat(kinds.flags() || !(update instanceof ViewUpdate.FlagsChanged))
                        .as("FLAGS where they are not wanted")
                        .isTrue();
                update.tell(this);
            });
        }

        void agreesWithItsView() {
            assertThat(known.stream().map(Known::message))
                    .containsExactlyElementsOf(view.bySequence(1, view.size()).stream()
                            .map(NumberedMessage::message)
                            .toList());
        }

        void agreesWithTheMailbox() {
            agreesWithItsView();
            assertThat(known.stream().map(Known::message))
                    .containsExactlyElementsOf(view.mailbox().messages());
            assertThat(known.stream().map(Known::flags))
                    .containsExactlyElementsOf(view.mailbox().messages().stream()
                            .map(StoredMessage::flags)
                            .toList());
        }

        private void read(int size) {
            view.bySequence(known.size() + 1L, size)
                    .forEach(read ->
                            known.add(new Known(read.message(), read.message().flags())));
        }

        private void set(NumberedMessage changed) {
            known.set(
                    changed.sequence() - 1,
                    new Known(changed.message(), changed.message().flags()));
        }

        @Override
        public Void exists(int messages) {
            assertThat(messages).as("EXISTS never shrinks").isGreaterThanOrEqualTo(known.size());
            read(messages);
            return null;
        }

        @Override
        public Void recent(int messages) {
            assertThat(messages).isLessThanOrEqualTo(known.size());
            return null;
        }

        @Override
        public Void expunged(NumberedMessage message) {
            assertThat(message.sequence()).isBetween(1, known.size());
            known.remove(message.sequence() - 1);
            return null;
        }

        @Override
        public Void keywords(List<Flag> keywords) {
            return null;
        }

        @Override
        public Void flagsChanged(NumberedMessage message) {
            assertThat(known.get(message.sequence() - 1).message()).isSameAs(message.message());
            set(message);
            return null;
        }

        @Override
        public Void arrived(List<NumberedMessage> messages) {
            messages.forEach(message ->
                    assertThat(known.get(message.sequence() - 1).message()).isSameAs(message.message()));
            return null;
        }
    }
}
