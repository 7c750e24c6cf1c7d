package io.github.spmodesim.simulator.imap.context;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever two sessions do in whatever order, kept results are those of the same search asked anew (RFC 5267 section 4.3). */
class ContextsPropertyTest {
    private static final List<String> QUESTIONS = List.of(
            "SEARCH RETURN (%s) UNSEEN",
            "UID SEARCH RETURN (%s) OR DELETED SUBJECT b",
            "SEARCH RETURN (%s) BODY 2 NOT FLAGGED",
            "UID SEARCH RETURN (%s) UID 4:*",
            "UID SEARCH RETURN (%s) UID * KEYWORD Work",
            "SEARCH RETURN (%s) YOUNGER 100",
            "UID SEARCH RETURN (%s) OLDER 50 UNSEEN",
            "SEARCH RETURN (%s) RECENT",
            "UID SEARCH RETURN (%s) MODSEQ 8",
            "SORT RETURN (%s) (SUBJECT) UTF-8 ALL",
            "UID SORT RETURN (%s) (REVERSE SIZE REVERSE SUBJECT) UTF-8 UNDELETED",
            "SORT RETURN (%s) (DISPLAYFROM REVERSE ARRIVAL) UTF-8 OR SEEN BODY 1",
            "UID SORT RETURN (%s) (REVERSE SUBJECT) UTF-8 NOT UID *",
            "SORT RETURN (%s) (REVERSE DATE) UTF-8 YOUNGER 100");

    private static final List<String> COMMANDS = List.of(
            "STORE %d +FLAGS (\\Seen)",
            "STORE %d -FLAGS.SILENT (\\Seen)",
            "STORE %d:* -FLAGS (\\Seen \\Deleted)",
            "STORE 1:%d +FLAGS.SILENT (\\Seen \\Flagged)",
            "STORE %d FLAGS (\\Deleted)",
            "STORE %d +FLAGS (Work \\Deleted)",
            "FETCH %d BODY[TEXT]",
            "COPY %d INBOX",
            "MOVE %d Trash",
            "MOVE %d INBOX",
            "UID STORE 1:* -FLAGS (\\Flagged)",
            "UID STORE 1:* +FLAGS.SILENT (\\Deleted)");

    private final Dialect dialect = Dialects.named("modern").bind();

    /** What can happen. */
    private enum What {
        SAY,
        EXPUNGE,
        KEEP,
        CANCEL,
        IDLE,
        NOOP,
        DELIVER,
        WAIT
    }

    /**
     * A step.
     *
     * @param client which of the two does it
     * @param what what happens
     * @param choice of what there is to choose from
     * @param place which message, as a share of those that the client counts
     */
    private record Step(int client, What what, int choice, int place) {}

    @Property(tries = 300)
    void keptResultsAreThoseOfTheSameSearch(@ForAll("steps") List<Step> steps) {
        ImapBench bench = new ImapBench(dialect);
        Stream.of(1, 2, 3, 4, 5).forEach(number -> deliver(bench, number));
        List<ContextClient> clients = List.of(new ContextClient(bench), new ContextClient(bench));
        for (Step step : steps) {
            ContextClient client = clients.get(step.client());
            if (run(step, bench, client)) {
                client.findsWhatItWasTold();
            }
        }
        for (ContextClient client : clients) {
            client.say("NOOP");
            client.findsWhatItWasTold();
            client.close();
        }
    }

    private static boolean run(Step step, ImapBench bench, ContextClient client) {
        switch (step.what()) {
            case SAY -> client.say(command(step, client));
            case EXPUNGE -> client.say("EXPUNGE");
            case KEEP -> client.keep(QUESTIONS.get(step.choice() % QUESTIONS.size()));
            case CANCEL -> client.cancelFirst();
            case IDLE -> client.idle();
            case NOOP -> client.say("NOOP");
            case DELIVER -> deliver(bench, step.choice());
            case WAIT -> bench.clock().advance(Duration.ofSeconds(step.choice()));
        }
        return step.what() != What.DELIVER && step.what() != What.WAIT;
    }

    private static String command(Step step, ContextClient client) {
        client.attend();
        return client.size() == 0
                ? "NOOP"
                : COMMANDS.get(step.choice() % COMMANDS.size()).formatted(1 + step.place() % client.size());
    }

    private static void deliver(ImapBench bench, int number) {
        String text = "Subject: " + "abc".charAt(number % 3) + "\r\nFrom: " + "xyz".charAt(number % 2)
                + " <a@b>\r\n\r\n" + number;
        bench.deliver(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(
                                Tuple.of(6, What.SAY),
                                Tuple.of(2, What.EXPUNGE),
                                Tuple.of(4, What.KEEP),
                                Tuple.of(1, What.CANCEL),
                                Tuple.of(1, What.IDLE),
                                Tuple.of(2, What.NOOP),
                                Tuple.of(2, What.DELIVER),
                                Tuple.of(1, What.WAIT)),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new);
        return step.list().ofMinSize(5).ofMaxSize(60);
    }
}
