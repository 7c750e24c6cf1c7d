package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.report.Figure;
import java.util.List;
import java.util.Map;

/** A kind of work that is done on one server after the other. */
public interface Row {
    /** For the progress. */
    String title();

    /** What it measures; the first is shown while it goes on. */
    List<Figure> figures();

    /** The command that a server may have prepared the reply to, empty where there is none. */
    default String command() {
        return "";
    }

    /** Whether the limit server can do it: nothing is looked for in what it does not hold. */
    default boolean suitsLimit() {
        return true;
    }

    /**
     * Seconds of a server's CPU until its compiler has seen enough of this work: many for work that is a little of very much
     * code, of which each piece has to be met ten thousand times.
     */
    default double warmCpuSeconds() {
        return 2;
    }

    /**
     * Does the work once and measures it.
     *
     * @throws Exception when the server does not do it; then the figure is missing and the benchmark goes on
     */
    Map<Figure, Double> measure(Target target) throws Exception;
}
