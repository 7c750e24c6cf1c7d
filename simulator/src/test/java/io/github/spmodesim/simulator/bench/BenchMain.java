package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.client.MailClient;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.report.Curves;
import io.github.spmodesim.simulator.bench.report.Report;
import io.github.spmodesim.simulator.bench.report.Results;
import io.github.spmodesim.simulator.bench.row.Row;
import io.github.spmodesim.simulator.bench.row.Rows;
import io.github.spmodesim.simulator.bench.server.Contestant;
import io.github.spmodesim.simulator.bench.server.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the benchmark: {@code ./mvnw -Pbench}, {@code ./mvnw -Pbench -Dbench.quick}. */
public final class BenchMain {
    private static final int ACCOUNTS = 2;

    private final BenchOptions options;
    private final Deadline deadline;
    private final Results results = new Results();
    private final Rounds rounds;
    private final Workshop workshop;

    private BenchMain(BenchOptions options) {
        this.options = options;
        this.deadline = new Deadline(options.limit());
        this.rounds = new Rounds(results, deadline);
        this.workshop = new Workshop(options.directory().toAbsolutePath(), ACCOUNTS, false);
    }

    /** Takes no arguments; the options are system properties. */
    public static void main(String[] arguments) throws Exception {
        new BenchMain(BenchOptions.fromProperties()).run();
    }

    private void run() throws Exception {
        List<Contestant> contestants = contestants();
        List<Curves> growth = new ArrayList<>();
        try (MailClient client = new MailClient()) {
            if (options.wants("main")) {
                mailbox(client, contestants);
            }
            if (options.wants("held")) {
                new Held(workshop.leanly(), client, rounds, deadline)
                        .run(contestants, options.connections(), options.rounds());
            }
            if (options.wants("growth")) {
                growth.addAll(growth(client));
            }
        }
        Report.write(options.directory(), conditions(), results, contestants, growth);
    }

    private String conditions() {
        return String.format(
                Locale.ROOT,
                "Medians of %d rounds, %,d messages, %,d idle connections; %d processors, Java %s, %s.",
                options.rounds(),
                options.messages(),
                options.connections(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"));
    }

    private List<Curves> growth(MailClient client) throws Exception {
        Growth growth = new Growth(workshop, client, deadline);
        return List.of(
                growth.ofMessages(
                        Rows.mailbox(options.profiles(), options.pace()), tens(1_000, 10 * options.messages())),
                growth.ofConnections(tens(100, FileLimit.connections(options.connections(), deadline))));
    }

    private static List<Integer> tens(int from, int to) {
        return Stream.iterate(from, size -> size <= to, size -> size * 10).toList();
    }

    private List<Contestant> contestants() {
        List<Contestant> contestants = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            if (options.only().isEmpty() || options.only().contains(contestant.name())) {
                Workshop.missing(contestant)
                        .ifPresentOrElse(
                                reason -> deadline.say("without " + contestant.title() + ": " + reason),
                                () -> contestants.add(contestant));
            }
        }
        return contestants;
    }

    private void mailbox(MailClient client, List<Contestant> contestants) throws Exception {
        List<Row> rows = Rows.all(options.profiles(), options.pace()).stream()
                .filter(row -> options.rows().matcher(row.title()).find())
                .toList();
        try (Field field = new Field(workshop, client, new Corpus(options.messages()), deadline)) {
            rounds.run(rows, field.start(contestants, rows), options.rounds());
        }
    }
}
