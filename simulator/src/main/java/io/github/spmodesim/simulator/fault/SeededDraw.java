package io.github.spmodesim.simulator.fault;

import java.util.SplittableRandom;

/** A draw that depends on nothing but what it is drawn for, so that parallel clients do not disturb each other's. */
final class SeededDraw {
    private SeededDraw() {}

    /** From 0 to below 1, the same for the same seed, rule, subscriber, connection and command. */
    static double of(long seed, String rule, FaultMoment moment) {
        String what = String.join(
                "\n",
                rule,
                moment.point().word(),
                moment.text(MatchField.SERVICE),
                moment.text(MatchField.SUBSCRIBER),
                moment.connection(),
                Integer.toString(moment.ordinal()));
        return new SplittableRandom(mixed(seed, what)).nextDouble();
    }

    /** A seed of its own for a purpose. */
    static long mixed(long seed, String purpose) {
        long mixed = seed;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mixed * 0x100000001B3L ^ purpose.charAt(i);
        }
        return mixed;
    }
}
