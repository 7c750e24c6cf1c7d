package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.client.ImapClient;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.report.JsonReport;
import io.github.spmodesim.simulator.bench.report.MarkdownTable;
import io.github.spmodesim.simulator.bench.report.Results;
import io.github.spmodesim.simulator.bench.row.HeldConnections;
import io.github.spmodesim.simulator.bench.row.Row;
import io.github.spmodesim.simulator.bench.row.Rows;
import io.github.spmodesim.simulator.bench.row.Target;
import io.github.spmodesim.simulator.bench.server.Contestant;
import io.github.spmodesim.simulator.bench.server.RunningServer;
import io.github.spmodesim.simulator.bench.server.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        this.workshop = new Workshop(options.directory().toAbsolutePath(), ACCOUNTS);
    }

    /** Takes no arguments; the options are system properties. */
    public static void main(String[] arguments) throws Exception {
        new BenchMain(BenchOptions.fromProperties()).run();
    }

    private void run() throws Exception {
        List<Contestant> contestants = contestants();
        try (ImapClient client = new ImapClient()) {
            if (options.wants("main")) {
                mailbox(client, contestants);
            }
            if (options.wants("held")) {
                held(client, contestants);
            }
        }
        write(contestants);
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

    private void mailbox(ImapClient client, List<Contestant> contestants) throws Exception {
        List<Row> rows = Rows.all(options.profiles(), options.pace()).stream()
                .filter(row -> options.rows().matcher(row.title()).find())
                .toList();
        try (Field field = new Field(workshop, client, new Corpus(options.messages()), deadline)) {
            rounds.run(rows, field.start(contestants, rows), options.rounds());
        }
    }

    // A server's memory depends on what it has done before, so that each measurement has a server of its own.
    private void held(ImapClient client, List<Contestant> contestants) throws Exception {
        HeldConnections row = new HeldConnections(options.connections());
        for (int round = 1; round <= options.rounds(); round++) {
            StringBuilder progress =
                    new StringBuilder("round " + round + "/" + options.rounds() + ", " + row.title() + ":");
            for (Contestant contestant : contestants) {
                if (contestant.isJvm() && contestant != Contestant.GREENMAIL && !deadline.isOver()) {
                    try (RunningServer server = workshop.start(contestant)) {
                        Target target = new Target(server, client, server.account(), new Corpus(0));
                        progress.append(rounds.measure(row, target, true));
                    }
                }
            }
            deadline.say(progress.toString());
        }
    }

    private void write(List<Contestant> contestants) throws IOException {
        Files.createDirectories(options.directory());
        String table = MarkdownTable.of(results, contestants);
        Files.writeString(options.directory().resolve("bench.md"), table);
        Files.writeString(options.directory().resolve("bench.json"), JsonReport.of(results));
        System.out.println("\n" + table + "\nwritten to " + options.directory().toAbsolutePath()
                + ": bench.md, bench.json (measured: " + Arrays.toString(contestants.toArray()) + ")");
    }
}
