package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.ObjectIds;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import io.github.spmodesim.simulator.mime.text.Needle;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes a program ready: texts folded, dates turned into instants, sets sorted; of keys that must all match, or one of them,
 * the cheap ones are asked first.
 *
 * <p>What it makes reads the view's numbers and \Recent, which stand still while the view's session waits for its search.
 */
final class SearchMatcher implements SearchKey.Taker<Check> {
    private static final int IN_MEMORY = 1;
    private static final int KEPT_TEXT = 10;
    private static final int HEADER = 50;
    private static final int BODY = 200;

    private final ImapSession session;
    private final MailboxView view;
    private final Optional<AnswerMemory> memory;

    private SearchMatcher(ImapSession session, Optional<AnswerMemory> memory) {
        this.session = session;
        this.view = session.view();
        this.memory = memory;
    }

    /** For a search that asks each message once. */
    SearchMatcher(ImapSession session) {
        this(session, Optional.empty());
    }

    /** For a search that asks messages again and again. */
    SearchMatcher(ImapSession session, AnswerMemory memory) {
        this(session, Optional.of(memory));
    }

    Check ready(SearchKey key) {
        Check check = key.taken(this);
        return memory.map(answers -> answers.remembering(key, check)).orElse(check);
    }

    /** The numbers of a key, {@code $} among them. */
    NumberRanges ranges(SearchKey.Numbered key) {
        return key.set().isSaved()
                ? NumberRanges.of(session.saved().stream().mapToLong(Uid::value))
                : NumberRanges.of(key.set().resolved(key.numbering().largest(view)));
    }

    /** How a key counts: what is saved are UIDs, whatever the command counts by. */
    static Numbering numbering(SearchKey.Numbered key) {
        return key.set().isSaved() ? Numbering.UID : key.numbering();
    }

    @Override
    public Check all() {
        return Check.ofState(IN_MEMORY, message -> true);
    }

    @Override
    public Check hasFlag(Flag flag) {
        return Check.ofState(IN_MEMORY, numbered -> numbered.message().flags().has(flag));
    }

    @Override
    public Check isRecent() {
        return Check.ofState(IN_MEMORY, numbered -> view.isRecent(numbered.message()));
    }

    @Override
    public Check numbered(SearchKey.Numbered key) {
        NumberRanges ranges = ranges(key);
        Numbering numbering = numbering(key);
        return Check.ofState(IN_MEMORY, message -> ranges.contains(numbering.of(message)));
    }

    @Override
    public Check larger(long octets) {
        return Check.ofState(IN_MEMORY, numbered -> numbered.message().body().size() > octets);
    }

    @Override
    public Check smaller(long octets) {
        return Check.ofState(IN_MEMORY, numbered -> numbered.message().body().size() < octets);
    }

    @Override
    public Check arrived(TimeKey.Arrived key) {
        Instant begin = key.day().atStartOfDay(SimulatorClock.ZONE).toInstant();
        Instant end = key.day().plusDays(1).atStartOfDay(SimulatorClock.ZONE).toInstant();
        Predicate<Instant> test = switch (key.order()) {
            case BEFORE -> arrival -> arrival.isBefore(begin);
            case ON -> arrival -> !arrival.isBefore(begin) && arrival.isBefore(end);
            case SINCE -> arrival -> !arrival.isBefore(begin);
        };
        return Check.ofState(IN_MEMORY, numbered -> test.test(numbered.message().internalDate()));
    }

    @Override
    public Check sent(TimeKey.Sent key) {
        Predicate<LocalDate> test = switch (key.order()) {
            case BEFORE -> day -> day.isBefore(key.day());
            case ON -> day -> day.isEqual(key.day());
            case SINCE -> day -> !day.isBefore(key.day());
        };
        return Check.ofContent(KEPT_TEXT, numbered -> {
            Optional<LocalDate> sentOn = numbered.message().body().text().sentOn();
            return sentOn.isPresent() && test.test(sentOn.get());
        });
    }

    @Override
    public Check younger(long seconds) {
        Instant begin = session.service().clock().instant().minusSeconds(seconds);
        return Check.ofState(
                IN_MEMORY, numbered -> !numbered.message().internalDate().isBefore(begin));
    }

    @Override
    public Check changed(long modSeq) {
        return Check.ofState(IN_MEMORY, numbered -> numbered.message().modSeq() >= modSeq);
    }

    @Override
    public Check hasEmailId(String emailId) {
        MailStore store = session.service().store();
        return Check.ofState(
                IN_MEMORY,
                numbered -> ObjectIds.of(numbered.message().body(), store).equals(emailId));
    }

    @Override
    public Check inMainField(TextKey.InMainField key) {
        Needle needle = Needle.of(key.text());
        return Check.ofContent(
                KEPT_TEXT, numbered -> numbered.message().body().text().fieldHolds(key.field(), needle));
    }

    @Override
    public Check inField(TextKey.InField key) {
        Needle name = Needle.of(key.name() + ":");
        Needle needle = Needle.of(key.text());
        return Check.ofContent(
                HEADER, numbered -> numbered.message().body().text().fieldHolds(key.name(), name, needle));
    }

    @Override
    public Check inBody(String text) {
        Needle needle = Needle.of(text);
        return Check.ofContent(
                BODY, numbered -> numbered.message().body().text().bodyHolds(needle));
    }

    @Override
    public Check inText(String text) {
        Needle needle = Needle.of(text);
        return Check.ofContent(
                HEADER + BODY, numbered -> numbered.message().body().text().holds(needle));
    }

    @Override
    public Check not(SearchKey key) {
        Check inner = ready(key);
        return Check.ofState(inner.cost(), message -> !inner.matches(message));
    }

    @Override
    public Check and(List<SearchKey> keys) {
        List<Check> checks = cheapFirst(keys.stream());
        return Check.ofState(cost(checks), message -> all(checks, message));
    }

    @Override
    public Check or(SearchKey one, SearchKey other) {
        List<Check> checks = cheapFirst(Stream.of(one, other));
        return Check.ofState(
                cost(checks),
                message -> checks.get(0).matches(message) || checks.get(1).matches(message));
    }

    private static boolean all(List<Check> checks, NumberedMessage message) {
        for (Check check : checks) {
            if (!check.matches(message)) {
                return false;
            }
        }
        return true;
    }

    private List<Check> cheapFirst(Stream<SearchKey> keys) {
        return keys.map(this::ready)
                .sorted(Comparator.comparingInt(Check::cost))
                .toList();
    }

    private static int cost(List<Check> checks) {
        return checks.stream().mapToInt(Check::cost).sum();
    }
}
