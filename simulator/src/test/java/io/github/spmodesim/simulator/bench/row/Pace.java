package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.report.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long a measurement lasts: fast work is done several times, so that one hiccup of the machine is not the figure.
 *
 * @param millis at least so long
 * @param most times at most
 */
public record Pace(long millis, int most) {
    /** One piece of work. */
    public interface Work {
        /** Does it and says how long it took, in seconds. */
        double seconds() throws Exception;
    }

    /** The median of the work's times in seconds, once at least. */
    public double median(Work work) throws Exception {
        List<Double> times = new ArrayList<>();
        long end = endNanos();
        do {
            times.add(work.seconds());
        } while (times.size() < most && System.nanoTime() - end < 0);
        return Median.of(times);
    }

    /** When a measurement that begins now may end. */
    long endNanos() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
