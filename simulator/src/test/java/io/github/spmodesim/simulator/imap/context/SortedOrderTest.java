package io.github.spmodesim.simulator.imap.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.sort.SortOrder;
import io.github.spmodesim.simulator.imap.sort.SortProgram;
import io.github.spmodesim.simulator.imap.sort.SortRow;
import io.github.spmodesim.simulator.imap.sort.SortValue;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.testkit.NumberedMail;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Results sorted by size; message n is of a size that shuffles them, some alike. */
class SortedOrderTest {
    private static final int MESSAGES = 1_000;

    private static final List<StoredMessage> MAIL = mail();

    private final SortOrder order = bySize();

    private static List<StoredMessage> mail() {
        NumberedMail mail = new NumberedMail();
        IntStream.range(0, MESSAGES).forEach(number -> mail.with("\n" + "x".repeat(number * 7 % 500)));
        return mail.numbered().stream().map(NumberedMessage::message).toList();
    }

    private static SortOrder bySize() {
        try {
            return SortProgram.read(new ArgumentReader(ImapArguments.of("(SIZE)")), key -> true)
                    .order();
        } catch (ImapSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 300)
    void whoFollowsTheRunsHasTheResultsInOrder(
            @ForAll @Size(max = 12) List<@Size(max = 12) Set<@IntRange(max = 19) Integer>> rounds) {
        SortedOrder results = new SortedOrder(order, List.of());
        List<StoredMessage> followed = new ArrayList<>();
        Set<StoredMessage> expected = new HashSet<>();
        for (Set<Integer> round : rounds) {
            List<StoredMessage> messages = round.stream().map(MAIL::get).toList();
            List<StoredMessage> leaving =
                    messages.stream().filter(results::holds).toList();
            List<StoredMessage> entering =
                    messages.stream().filter(message -> !results.holds(message)).toList();
            results.remove(leaving).forEach(run -> {
                List<StoredMessage> there = followed.subList(
                        run.place() - 1, run.place() - 1 + run.messages().size());
                assertThat(there).isEqualTo(run.messages());
                there.clear();
            });
            results.add(entering).forEach(run -> followed.addAll(run.place() - 1, run.messages()));

            leaving.forEach(expected::remove);
            expected.addAll(entering);
            assertThat(followed)
                    .isEqualTo(expected.stream().sorted(bySizeThenNumber()).toList())
                    .allMatch(results::holds);
        }
    }

    private static Comparator<StoredMessage> bySizeThenNumber() {
        return Comparator.<StoredMessage>comparingInt(message -> message.body().size())
                .thenComparing(message -> message.uid());
    }

    @Example
    void whatStaysIsNotLookedAt() {
        AtomicInteger looks = new AtomicInteger();
        SortedOrder results = new SortedOrder(order, counted(looks));

        results.remove(List.of());
        results.add(List.of());
        assertThat(looks).as("an event that changes nothing").hasValue(0);
        results.remove(List.of(MAIL.get(77)));
        results.add(List.of(MAIL.get(77)));
        assertThat(looks).as("one that goes and comes").hasValueLessThan(100);
    }

    /** All messages in order, looks at what they are ordered by counted. */
    private List<SortRow> counted(AtomicInteger looks) {
        return MAIL.stream()
                .map(order::row)
                .sorted(order)
                .map(row -> new SortRow(row.message(), new CountedValues(row.values(), looks)))
                .toList();
    }

    private static final class CountedValues extends AbstractList<SortValue> {
        private final List<SortValue> values;
        private final AtomicInteger looks;

        CountedValues(List<SortValue> values, AtomicInteger looks) {
            this.values = values;
            this.looks = looks;
        }

        @Override
        public SortValue get(int index) {
            looks.incrementAndGet();
            return values.get(index);
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
