package io.github.spmodesim.simulator.peer;

import java.util.List;

/** What responses say, free of how they say it. */
@FunctionalInterface
interface Meaning {
    /** The meaning of responses in a row, a line each. */
    List<String> of(List<String> responses);

    /** Whether these differ in something that this meaning leaves out though others might not. */
    default boolean hides(List<String> some, List<String> others) {
        return false;
    }
}
