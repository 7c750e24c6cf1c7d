package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.MailClient;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.corpus.CorpusLoader;
import io.github.spmodesim.simulator.bench.report.Curves;
import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.report.Results;
import io.github.spmodesim.simulator.bench.row.Await;
import io.github.spmodesim.simulator.bench.row.HeldConnections;
import io.github.spmodesim.simulator.bench.row.Row;
import io.github.spmodesim.simulator.bench.row.Target;
import io.github.spmodesim.simulator.bench.server.Contestant;
import io.github.spmodesim.simulator.bench.server.RunningServer;
import io.github.spmodesim.simulator.bench.server.Workshop;
import java.util.ArrayList;
import java.util.List;

/** How this simulator's times grow with messages and with connections. */
final class Growth {
    private static final Contestant OWN = Contestant.SPMODE_JDK;
    private static final int ROUNDS = 3;

    private final Workshop workshop;
    private final MailClient client;
    private final Deadline deadline;

    Growth(Workshop workshop, MailClient client, Deadline deadline) {
        this.workshop = workshop;
        this.client = client;
        this.deadline = deadline;
    }

    /** Every row at every size, the sizes side by side in one server, and a warm-up before. */
    Curves ofMessages(List<Row> rows, List<Integer> sizes) throws Exception {
        Curves curves = new Curves("growth with messages", "messages");
        try (RunningServer server = workshop.withAccounts(sizes.size()).start(OWN)) {
            List<Target> targets = new ArrayList<>();
            for (int size : sizes) {
                Corpus corpus = new Corpus(size);
                targets.add(new Target(server, client, server.accounts().get(targets.size()), corpus));
                load(targets.get(targets.size() - 1));
            }
            for (Row row : rows) {
                addMessages(curves, row, targets);
            }
        }
        return curves;
    }

    private void load(Target target) throws Exception {
        try (ImapConnection connection = Await.value(target.logIn())) {
            CorpusLoader.load(connection, target.corpus());
        }
        deadline.say("growth: loaded " + target.corpus().size() + " messages");
    }

    private void addMessages(Curves curves, Row row, List<Target> targets) {
        Figure figure = row.figures().get(0);
        new Rounds(new Results(), deadline).warmUp(row, targets);
        for (int round = 1; round <= ROUNDS; round++) {
            StringBuilder progress = new StringBuilder("growth, " + row.title() + ":");
            for (Target target : targets) {
                Results results = new Results();
                progress.append(new Rounds(results, deadline).measure(row, target, true));
                int size = target.corpus().size();
                results.rounds(figure, OWN)
                        .forEach(value -> curves.add(line(figure), size, millis(figure, value, size)));
            }
            deadline.say(progress.toString());
        }
    }

    private static String line(Figure figure) {
        return figure == Figure.STORE_SINGLE ? "1,000 " + figure.title() : figure.title();
    }

    // Times for the whole mailbox, and for a thousand of what is done one by one.
    private static double millis(Figure figure, double value, int messages) {
        return switch (figure) {
            case STORE_SINGLE -> 1e6 / value;
            case SEARCH_UNSEEN, SEARCH_SUBJECT, SEARCH_BODY -> value;
            default -> 1e3 * messages / value;
        };
    }

    /** Idle connections at every count, each in a server of its own. */
    Curves ofConnections(List<Integer> counts) throws Exception {
        Curves curves = new Curves("growth with idle connections", "connections");
        for (int count : counts) {
            Results results = new Results();
            HeldConnections row = new HeldConnections(count);
            for (int round = 1; round <= ROUNDS && !deadline.isOver(); round++) {
                try (RunningServer server = workshop.start(OWN)) {
                    Target target = new Target(server, client, server.account(), new Corpus(0));
                    deadline.say(
                            "growth, " + row.title() + ":" + new Rounds(results, deadline).measure(row, target, true));
                }
            }
            results.rounds(Figure.HELD_OPEN, OWN).forEach(rate -> curves.add("opening all", count, 1e3 * count / rate));
            results.rounds(Figure.HELD_TOLD, OWN)
                    .forEach(millis -> curves.add("telling all of a message", count, millis));
        }
        return curves;
    }
}
