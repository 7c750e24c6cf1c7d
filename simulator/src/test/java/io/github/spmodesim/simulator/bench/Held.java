package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.client.MailClient;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.row.HeldConnections;
import io.github.spmodesim.simulator.bench.row.Target;
import io.github.spmodesim.simulator.bench.server.Contestant;
import io.github.spmodesim.simulator.bench.server.RunningServer;
import io.github.spmodesim.simulator.bench.server.Workshop;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Idle connections, each time in a server that was started for them: what a server has done before is in its memory.
 *
 * <p>Servers with a thread or a process for each connection hold a tenth, once.
 */
final class Held {
    private final Workshop workshop;
    private final MailClient client;
    private final Rounds rounds;
    private final Deadline deadline;

    Held(Workshop workshop, MailClient client, Rounds rounds, Deadline deadline) {
        this.workshop = workshop;
        this.client = client;
        this.rounds = rounds;
        this.deadline = deadline;
    }

    void run(List<Contestant> contestants, int wanted, int count) throws Exception {
        int connections = FileLimit.connections(wanted, deadline);
        for (int round = 1; round <= count; round++) {
            List<Contestant> turn = new java.util.ArrayList<>(contestants);
            Collections.rotate(turn, round);
            for (Contestant contestant : turn) {
                HeldConnections row = new HeldConnections(heldBy(contestant, connections));
                if (!deadline.isOver() && (round == 1 || !isPeer(contestant))) {
                    deadline.say("round " + round + "/" + count + ", " + row.title() + ":" + measure(contestant, row));
                }
            }
        }
    }

    private String measure(Contestant contestant, HeldConnections row) throws IOException, InterruptedException {
        try (RunningServer server = workshop.start(contestant)) {
            return rounds.measure(row, new Target(server, client, server.account(), new Corpus(0)), true);
        }
    }

    private static boolean isPeer(Contestant contestant) {
        return contestant == Contestant.GREENMAIL || contestant == Contestant.DOVECOT;
    }

    private static int heldBy(Contestant contestant, int connections) {
        return isPeer(contestant) ? Math.max(1, connections / 10) : connections;
    }
}
