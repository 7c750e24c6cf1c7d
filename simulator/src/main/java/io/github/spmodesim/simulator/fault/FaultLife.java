package io.github.spmodesim.simulator.fault;

import java.util.OptionalInt;

/**
 * How often a rule strikes.
 *
 * @param times how often at all, from 1; empty for no limit
 * @param timesEach how often each subscriber, from 1; empty for no limit
 * @param window when
 * @param probability of each strike, above 0 and up to 1; drawn from the seed
 */
public record FaultLife(OptionalInt times, OptionalInt timesEach, FaultWindow window, double probability) {
    /** Always. */
    public static final FaultLife FOREVER =
            new FaultLife(OptionalInt.empty(), OptionalInt.empty(), FaultWindow.ALWAYS, 1);

    /** Refuses what never strikes. */
    public FaultLife {
        checkCount("times", times);
        checkCount("timesEach", timesEach);
        if (!(probability > 0 && probability <= 1)) {
            throw new FaultRefusal("probability", Double.toString(probability), "a number above 0 and up to 1");
        }
    }

    private static void checkCount(String field, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new FaultRefusal(field, Integer.toString(count.getAsInt()), "a whole number from 1");
        }
    }

    /** Whether it depends on nothing but time. */
    boolean isTimeAlone() {
        return times.isEmpty() && timesEach.isEmpty() && probability == 1;
    }

    FaultLife withTimes(int count) {
        return new FaultLife(OptionalInt.of(count), timesEach, window, probability);
    }

    FaultLife withTimesEach(int count) {
        return new FaultLife(times, OptionalInt.of(count), window, probability);
    }

    FaultLife within(FaultWindow other) {
        return new FaultLife(times, timesEach, other, probability);
    }

    FaultLife withProbability(double other) {
        return new FaultLife(times, timesEach, window, other);
    }
}
