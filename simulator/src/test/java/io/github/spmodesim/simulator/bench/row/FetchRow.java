package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.RefusedException;
import io.github.spmodesim.simulator.bench.client.Reply;
import io.github.spmodesim.simulator.bench.report.Figure;
import java.util.List;
import java.util.Map;

/**
 * One command that is answered with a FETCH for each message.
 *
 * @param figure what is measured
 * @param command without tag
 * @param undo takes its effect back outside the measurement, empty where it has none
 * @param pace how often
 */
public record FetchRow(Figure figure, String command, String undo, Pace pace) implements Row {
    /** A command without effect. */
    public FetchRow(Figure figure, String command, Pace pace) {
        this(figure, command, "", pace);
    }

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        try (ImapConnection connection = Await.value(target.select())) {
            double seconds = pace.median(() -> once(connection, target.corpus().size()));
            return Map.of(figure, target.corpus().size() / seconds);
        }
    }

    private double once(ImapConnection connection, int messages) throws Exception {
        Reply reply = Await.value(connection.send(command)).orRefused(command);
        if (reply.fetches() != messages) {
            throw new RefusedException(reply.fetches() + " FETCH replies for " + messages + " messages");
        }
        if (!undo.isEmpty()) {
            Await.value(connection.send(undo)).orRefused(undo);
        }
        return reply.seconds();
    }
}
