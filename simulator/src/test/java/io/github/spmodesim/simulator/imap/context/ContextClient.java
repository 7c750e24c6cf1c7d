package io.github.spmodesim.simulator.imap.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client with INBOX open that has results kept up to date and knows nothing but what it is told.
 *
 * <p>It calls each message by a number of its own, rising as they arrive, so that it can tell them apart when theirs change.
 */
final class ContextClient {
    private static final Pattern EXISTS = Pattern.compile("\\* (\\d+) EXISTS");
    private static final Pattern EXPUNGE = Pattern.compile("\\* (\\d+) EXPUNGE");
    private static final Pattern ESEARCH = Pattern.compile("\\* ESEARCH \\(TAG \"(\\w+)\"\\)( UID)?(.*)");
    private static final Pattern ALL = Pattern.compile(" ALL ([0-9:,]+)");

    private final ImapWire wire;
    private final List<Long> messages = new ArrayList<>();
    private final Map<String, Context> contexts = new LinkedHashMap<>();
    private long named;
    private int tags;
    private boolean idling;

    /**
     * Results that are kept up to date.
     *
     * @param question asks for them anew; {@code %s} stands for the options
     */
    private record Context(String question, ToldResults told) {
        boolean byUid() {
            return question.startsWith("UID ");
        }
    }

    ContextClient(ImapBench bench) {
        wire = new ImapWire(bench, "imap.spmode.ne.jp");
        wire.sendLine("a LOGIN taro-d \"" + bench.taro().imapPassword().value() + "\"");
        wire.sendLine("b SELECT INBOX");
        hear(wire.replies());
    }

    /** Hears what is pushed, and ends IDLE. */
    void attend() {
        hear(wire.replies());
        if (idling) {
            idling = false;
            wire.sendLine("DONE");
            hear(wire.replies());
        }
    }

    /** Says something; hears all that is said until it is answered. */
    List<String> say(String command) {
        attend();
        String tag = "t" + tags++;
        wire.sendLine(tag + " " + command);
        List<String> replies = wire.replies();
        if (!command.equals("IDLE")) {
            assertThat(replies).as(command).last().asString().startsWith(tag + " OK");
        }
        hear(replies);
        return replies;
    }

    void idle() {
        say("IDLE");
        idling = true;
    }

    /** Has results kept up to date from now on. */
    void keep(String question) {
        List<String> replies = say(question.formatted("UPDATE ALL"));
        boolean byUid = question.startsWith("UID ");
        if (replies.stream().noneMatch(reply -> reply.startsWith("* NO [NOUPDATE "))) {
            Matcher found = found(replies);
            String tag = found.group(1);
            contexts.put(tag, new Context(question, new ToldResults(results(found.group(3), byUid))));
            // News of it may follow in the same answer; those of the others are heard already.
            replies.stream()
                    .skip(replies.indexOf(found.group()) + 1L)
                    .filter(reply -> reply.contains("\"" + tag + "\""))
                    .forEach(this::hearNews);
        }
    }

    private static Matcher found(List<String> replies) {
        return replies.stream()
                .map(ESEARCH::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ESEARCH in " + replies));
    }

    void cancelFirst() {
        if (!contexts.isEmpty()) {
            String tag = contexts.keySet().iterator().next();
            contexts.remove(tag);
            say("CANCELUPDATE \"" + tag + "\"");
        }
    }

    /** How many messages it counts. */
    int size() {
        return messages.size();
    }

    /** Whether what it was told adds up to what it finds when it asks anew; only for one that has just said something. */
    void findsWhatItWasTold() {
        if (idling) {
            return;
        }
        List.copyOf(contexts.values()).forEach(context -> {
            List<Long> told = List.copyOf(context.told().results());
            List<String> replies = askAnew(context);
            Matcher found = found(replies);
            assertThat(told).as(context.question()).isEqualTo(results(found.group(3), context.byUid()));
            hear(replies);
        });
    }

    private List<String> askAnew(Context context) {
        wire.sendLine("t" + tags++ + " " + context.question().formatted("ALL"));
        return wire.replies();
    }

    void close() {
        wire.close();
    }

    private List<Long> results(String items, boolean byUid) {
        Matcher all = ALL.matcher(items);
        return all.find()
                ? ToldResults.numbers(all.group(1))
                        .map(number -> byUid ? number : named(number))
                        .boxed()
                        .toList()
                : List.of();
    }

    private long named(long number) {
        return messages.get((int) number - 1);
    }

    private void hear(List<String> replies) {
        replies.forEach(this::hear);
    }

    private void hear(String reply) {
        Matcher exists = EXISTS.matcher(reply);
        Matcher expunge = EXPUNGE.matcher(reply);
        if (exists.matches()) {
            while (messages.size() < Integer.parseInt(exists.group(1))) {
                messages.add(named++);
            }
        } else if (expunge.matches()) {
            long gone = messages.remove(Integer.parseInt(expunge.group(1)) - 1);
            contexts.values()
                    .forEach(context -> assertThat(
                                    context.byUid() ? List.of() : context.told().results())
                            .as("told of before EXPUNGE")
                            .doesNotContain(gone));
        } else {
            hearNews(reply);
        }
    }

    private void hearNews(String reply) {
        Matcher news = ESEARCH.matcher(reply);
        if (news.matches() && contexts.containsKey(news.group(1))) {
            Context context = contexts.get(news.group(1));
            assertThat(news.group(2) != null).isEqualTo(context.byUid());
            context.told().hear(news.group(3), number -> context.byUid() ? number : named(number));
        }
    }
}
