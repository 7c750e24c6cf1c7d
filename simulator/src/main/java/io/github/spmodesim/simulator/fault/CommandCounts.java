package io.github.spmodesim.simulator.fault;

import java.util.Arrays;

/**
 * How often each command has come on one connection. There are many connections, of which most say four commands: for each
 * that has come there is one number, and nothing before the first. For use on the connection's event loop alone.
 */
final class CommandCounts {
    private static final int GROWTH = 4;
    private static final int COUNT_BITS = 24;
    private static final int MOST = (1 << COUNT_BITS) - 1;

    // The command, from 1, above its count; 0 where there is none yet.
    private int[] counted = {};

    /**
     * One more has come.
     *
     * @param command its number, from 0
     */
    void add(int command) {
        int place = place(command);
        if (place == counted.length) {
            counted = Arrays.copyOf(counted, counted.length + GROWTH);
        }
        int times = Math.min(MOST, (counted[place] & MOST) + 1);
        counted[place] = ((command + 1) << COUNT_BITS) | times;
    }

    /** How often it has come. */
    int of(int command) {
        int place = place(command);
        return place == counted.length ? 0 : counted[place] & MOST;
    }

    private int place(int command) {
        int place = 0;
        while (place < counted.length && counted[place] != 0 && counted[place] >>> COUNT_BITS != command + 1) {
            place++;
        }
        return place;
    }
}
