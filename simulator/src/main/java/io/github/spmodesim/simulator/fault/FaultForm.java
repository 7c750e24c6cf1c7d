package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.function.Function;

/**
 * How a fault is written.
 *
 * @param word its name
 * @param parameters the names of its own parameters
 * @param reader makes it of them
 */
record FaultForm(String word, List<String> parameters, Function<FaultWords, Fault> reader) {
    /** A fault without parameters. */
    static FaultForm bare(String word, Fault fault) {
        return new FaultForm(word, List.of(), words -> fault);
    }
}
