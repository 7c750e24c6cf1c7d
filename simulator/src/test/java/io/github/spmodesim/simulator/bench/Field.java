package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.MailClient;
import io.github.spmodesim.simulator.bench.client.Recorder;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.corpus.CorpusLoader;
import io.github.spmodesim.simulator.bench.row.Await;
import io.github.spmodesim.simulator.bench.row.Row;
import io.github.spmodesim.simulator.bench.row.Target;
import io.github.spmodesim.simulator.bench.server.Contestant;
import io.github.spmodesim.simulator.bench.server.RunningServer;
import io.github.spmodesim.simulator.bench.server.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All servers side by side, each with the same messages. */
final class Field implements AutoCloseable {
    private final Workshop workshop;
    private final MailClient client;
    private final Corpus corpus;
    private final Deadline deadline;
    private final List<Target> targets = new ArrayList<>();

    Field(Workshop workshop, MailClient client, Corpus corpus, Deadline deadline) {
        this.workshop = workshop;
        this.client = client;
        this.corpus = corpus;
        this.deadline = deadline;
    }

    /** Starts servers and fills their mailboxes; the limit servers come last, for they repeat what another has said. */
    List<Target> start(List<Contestant> contestants, List<Row> rows) throws Exception {
        for (Contestant contestant : contestants) {
            if (contestant.isLimit() && targets.stream().noneMatch(target -> isLimit(target))) {
                prepareLimit(rows);
            }
            RunningServer server = workshop.start(contestant);
            Target target = new Target(server, client, server.account(), corpus);
            targets.add(target);
            if (!contestant.isLimit()) {
                load(target);
            }
            deadline.say("started " + contestant.title());
        }
        return List.copyOf(targets);
    }

    private static boolean isLimit(Target target) {
        return target.server().contestant().isLimit();
    }

    private void load(Target target) throws Exception {
        try (ImapConnection connection = Await.value(target.logIn())) {
            CorpusLoader.load(connection, corpus);
        }
    }

    private void prepareLimit(List<Row> rows) throws Exception {
        Map<String, byte[]> replies = new LinkedHashMap<>();
        if (!targets.isEmpty()) {
            Target source = targets.get(0);
            try (Recorder recorder = new Recorder(source.server().port())) {
                recorder.say(source.account().login());
                replies.put("SELECT INBOX", recorder.say("SELECT INBOX"));
                for (Row row : rows) {
                    if (row.suitsLimit() && !row.command().isEmpty()) {
                        replies.put(row.command(), recorder.say(row.command()));
                    }
                }
            }
        }
        workshop.prepare(replies);
    }

    @Override
    public void close() {
        targets.forEach(target -> target.server().close());
    }
}
