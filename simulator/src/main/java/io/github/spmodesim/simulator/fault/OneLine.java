package io.github.spmodesim.simulator.fault;

/** Text that goes out as one line, and no more. */
final class OneLine {
    private OneLine() {}

    /** Refuses what is empty, ends a line or is no ASCII. */
    static void check(String field, String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new FaultRefusal(field, text, "one line of ASCII text");
        }
    }
}
