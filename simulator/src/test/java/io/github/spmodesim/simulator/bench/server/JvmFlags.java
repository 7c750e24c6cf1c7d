package io.github.spmodesim.simulator.bench.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The options that Java servers are started with, the same for all that are compared. */
final class JvmFlags {
    private static final List<String> ROOMY = List.of("-Xms512m", "-Xmx2g", "-XX:+UseG1GC");
    private static final List<String> LEAN =
            List.of("-Xms8m", "-Xmx2g", "-XX:+UseG1GC", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10");

    private JvmFlags() {}

    /**
     * The options and, separated by spaces, those of {@code bench.jvm}: a flight recorder, say.
     *
     * @param lean whether the heap is given back after a collection, so that resident memory tells what is held
     */
    static List<String> all(boolean lean) {
        List<String> all = new ArrayList<>(lean ? LEAN : ROOMY);
        Arrays.stream(System.getProperty("bench.jvm", "").split(" "))
                .filter(flag -> !flag.isEmpty())
                .forEach(all::add);
        return all;
    }
}
