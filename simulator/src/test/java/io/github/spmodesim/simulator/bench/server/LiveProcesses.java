package io.github.spmodesim.simulator.bench.server;

/** Ends with this program what this program started, however it ends. */
final class LiveProcesses {
    private LiveProcesses() {}

    static void add(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end " + process.pid()));
    }
}
