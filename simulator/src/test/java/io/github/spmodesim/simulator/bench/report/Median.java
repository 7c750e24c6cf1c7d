package io.github.spmodesim.simulator.bench.report;

import java.util.Collection;

/** The middle of measurements. */
public final class Median {
    private Median() {}

    /** The median; of an even number of values the mean of the two in the middle. */
    public static double of(Collection<Double> values) {
        return (percentile(values, 0.5, true) + percentile(values, 0.5, false)) / 2;
    }

    /** The value below which this share of the values lies. */
    public static double percentile(Collection<Double> values, double share) {
        return percentile(values, share, false);
    }

    private static double percentile(Collection<Double> values, double share, boolean lower) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double place = share * sorted.length;
        int index = lower ? (int) Math.ceil(place) - 1 : (int) Math.floor(place);
        return sorted[Math.max(0, Math.min(index, sorted.length - 1))];
    }
}
