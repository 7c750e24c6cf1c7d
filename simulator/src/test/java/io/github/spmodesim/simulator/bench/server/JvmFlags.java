package io.github.spmodesim.simulator.bench.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The options that every Java server is started with, the same for all. */
final class JvmFlags {
    /** A heap that is given back after a collection, so that resident memory tells what is held. */
    private static final List<String> SAME =
            List.of("-Xms64m", "-Xmx2g", "-XX:+UseG1GC", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=15");

    private JvmFlags() {}

    /** Those and, separated by spaces, {@code bench.jvm}: a flight recorder, say. */
    static List<String> all() {
        List<String> all = new ArrayList<>(SAME);
        Arrays.stream(System.getProperty("bench.jvm", "").split(" "))
                .filter(flag -> !flag.isEmpty())
                .forEach(all::add);
        return all;
    }
}
