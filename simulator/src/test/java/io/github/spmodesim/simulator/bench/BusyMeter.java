package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.server.ProcessMeter;
import java.time.Duration;

/** How busy client and server are while something is measured: a client that is busier than the server is in the figure. */
final class BusyMeter {
    private final ProcessMeter meter;
    private final long startNanos = System.nanoTime();
    private final Duration clientBefore = clientSoFar();
    private final double serverBefore;

    private BusyMeter(ProcessMeter meter) {
        this.meter = meter;
        this.serverBefore = meter.cpuSeconds();
    }

    static BusyMeter start(ProcessMeter server) {
        return new BusyMeter(server);
    }

    /** CPU seconds of this program in a second since the start. */
    double client() {
        return clientSoFar().minus(clientBefore).toNanos() / 1e9 / seconds();
    }

    /** CPU seconds of the server in a second since the start. */
    double server() {
        return serverSeconds() / seconds();
    }

    /** CPU seconds of the server since the start. */
    double serverSeconds() {
        return meter.cpuSeconds() - serverBefore;
    }

    /** Seconds since the start. */
    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    private static Duration clientSoFar() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
