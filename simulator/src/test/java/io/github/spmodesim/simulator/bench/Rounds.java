package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.report.Results;
import io.github.spmodesim.simulator.bench.row.Row;
import io.github.spmodesim.simulator.bench.row.Target;
import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Does every row on every server, round by round, so that what disturbs the machine disturbs all. */
final class Rounds {
    private static final double LONGEST_WARM_UP = 3;

    private final Results results;
    private final Deadline deadline;
    private final Set<String> givenUp = new HashSet<>();

    Rounds(Results results, Deadline deadline) {
        this.results = results;
        this.deadline = deadline;
    }

    /** A warm-up that does not count, then so many rounds, fewer when the time is over. */
    void run(List<Row> rows, List<Target> targets, int rounds) {
        rows.forEach(row -> deadline.say("warm-up, " + row.title() + ":" + warmUp(row, targets)));
        for (int round = 1; round <= rounds && !deadline.isOver(); round++) {
            for (Row row : rows) {
                // Each has each place in turn: what runs first in a row finds another machine than what runs last.
                List<Target> turn = new ArrayList<>(targets);
                Collections.rotate(turn, round);
                StringBuilder progress = new StringBuilder("round " + round + "/" + rounds + ", " + row.title() + ":");
                for (Target target : turn) {
                    progress.append(measure(row, target, true));
                }
                deadline.say(progress.toString());
            }
        }
    }

    /** Does a row on each server until its compiler has seen enough of it; counted in CPU, for the machine may be busy. */
    String warmUp(Row row, List<Target> targets) {
        StringBuilder progress = new StringBuilder();
        double cpuSeconds = row.warmCpuSeconds();
        for (Target target : targets) {
            BusyMeter busy = BusyMeter.start(target.server().meter());
            String came = measure(row, target, false);
            while (!came.isEmpty()
                    && busy.serverSeconds() < cpuSeconds
                    && busy.seconds() < LONGEST_WARM_UP * cpuSeconds) {
                came = measure(row, target, false);
            }
            progress.append(came);
        }
        return progress.toString();
    }

    /** Measures one row on one server and says what came out. */
    String measure(Row row, Target target, boolean counts) {
        Contestant contestant = target.server().contestant();
        boolean suits = row.suitsLimit() || !contestant.isLimit();
        if (!suits || deadline.isOver() || givenUp.contains(contestant + row.title())) {
            return "";
        }
        try {
            BusyMeter busy = BusyMeter.start(target.server().meter());
            Map<Figure, Double> figures = row.measure(target);
            if (counts) {
                results.add(contestant, figures);
                results.busy(contestant, row.figures().get(0), busy.client(), busy.server());
            }
            return String.format(
                    Locale.ROOT,
                    "  %s %,.1f",
                    contestant.title(),
                    figures.getOrDefault(row.figures().get(0), 0.0));
        } catch (Exception e) {
            givenUp.add(contestant + row.title());
            deadline.say(row.title() + ", " + contestant.title() + ": " + e.getMessage());
            row.figures().forEach(figure -> results.missing(contestant, figure, String.valueOf(e.getMessage())));
            return "";
        }
    }
}
