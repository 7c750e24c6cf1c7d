package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.ResultContext;
import io.github.spmodesim.simulator.imap.search.SearchReply;
import io.github.spmodesim.simulator.imap.search.SlicedWork;
import io.github.spmodesim.simulator.imap.search.StandingSearch;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.OrderedNumbers;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A search and its results as the client knows them; what changes is told as ADDTO and REMOVEFROM.
 *
 * <p>A message that is gone stays a result until EXPUNGE may be told, as it is found by SEARCH until then; REMOVEFROM stands
 * right before the EXPUNGE (RFC 5267 section 4.3.4).
 */
public final class LiveContext implements ResultContext {
    private final ImapSession session;
    private final String tag;
    private final Numbering numbering;
    private final List<FetchItem> described;
    private final StandingSearch search;
    private final Results results;

    /**
     * How it is told.
     *
     * @param numbering by which numbers
     * @param described what is told of a new message besides
     */
    public record Telling(Numbering numbering, List<FetchItem> described) {}

    /** For the command that runs, which is told so and has found these results. */
    public LiveContext(ImapSession session, Telling telling, StandingSearch search, Results results) {
        this.session = session;
        this.tag = session.tag();
        this.numbering = telling.numbering();
        this.described = telling.described();
        this.search = search;
        this.results = results;
    }

    @Override
    public CompletionStage<?> prepare(List<StoredMessage> changed) {
        long cost = search.costOfContents() + results.costOfPreparing();
        if (SlicedWork.isShort(changed.size(), cost)) {
            return CompletableFuture.completedStage(true);
        }
        return SlicedWork.run(session, changed, cost, this::prepare, () -> true);
    }

    private void prepare(StoredMessage message) {
        if (search.matches(message)) {
            results.prepare(message);
        }
    }

    @Override
    public Optional<ImapReply> beforeExpunge(List<NumberedMessage> changed, List<NumberedMessage> expunged) {
        Set<StoredMessage> gone =
                expunged.stream().map(NumberedMessage::message).collect(Collectors.toSet());
        return update(numbers(changed, expunged), message -> !gone.contains(message) && search.matches(message));
    }

    @Override
    public Optional<ImapReply> afterExists(List<NumberedMessage> arrived) {
        Optional<ImapReply> told = update(numbers(search.moved(), arrived), search::matches);
        results.forgetPrepared();
        return told;
    }

    @Override
    public List<FetchItem> describing(StoredMessage arrived) {
        return results.holds(arrived) ? described : List.of();
    }

    private Map<StoredMessage, Long> numbers(List<NumberedMessage> some, List<NumberedMessage> others) {
        Map<StoredMessage, Long> numbers = new LinkedHashMap<>();
        some.forEach(message -> numbers.put(message.message(), numbering.of(message)));
        others.forEach(message -> numbers.put(message.message(), numbering.of(message)));
        return numbers;
    }

    private Optional<ImapReply> update(Map<StoredMessage, Long> numbers, Predicate<StoredMessage> belongs) {
        List<StoredMessage> leaving = new ArrayList<>();
        List<StoredMessage> entering = new ArrayList<>();
        for (StoredMessage message : numbers.keySet()) {
            boolean wanted = belongs.test(message);
            if (wanted != results.holds(message)) {
                (wanted ? entering : leaving).add(message);
            }
        }
        String items =
                item("REMOVEFROM", results.remove(leaving), numbers) + item("ADDTO", results.add(entering), numbers);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(ImapReply.Untagged.of(SearchReply.correlated(tag, numbering) + items));
    }

    private static String item(String name, List<Run> runs, Map<StoredMessage, Long> numbers) {
        return runs.isEmpty()
                ? ""
                : runs.stream()
                        .map(run -> run.place() + " "
                                + OrderedNumbers.set(run.messages().stream().mapToLong(numbers::get)))
                        .collect(Collectors.joining(" ", " " + name + " (", ")"));
    }
}
