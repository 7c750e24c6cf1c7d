package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.RefusedException;
import io.github.spmodesim.simulator.bench.client.Reply;
import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.report.Figure;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * One SEARCH, and whether it finds as many messages as there are.
 *
 * @param figure what is measured
 * @param criteria what is searched for
 * @param hits how many messages there are
 * @param pace how often
 */
public record SearchRow(Figure figure, String criteria, ToIntFunction<Corpus> hits, Pace pace) implements Row {
    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public boolean suitsLimit() {
        return false;
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        try (ImapConnection connection = Await.value(target.select())) {
            return Map.of(figure, pace.median(() -> once(connection, hits.applyAsInt(target.corpus()))) * 1e3);
        }
    }

    private double once(ImapConnection connection, int expected) throws Exception {
        String command = "SEARCH " + criteria;
        Reply reply = Await.value(connection.send(command)).orRefused(command);
        if (reply.found() != expected) {
            throw new RefusedException(command + " found " + reply.found() + " of " + expected);
        }
        return reply.seconds();
    }
}
