package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.report.Figure;
import io.github.spmodesim.simulator.bench.server.ProcessMeter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Log-ins for a while: connect, full TLS handshake, greeting, LOGIN, close.
 *
 * @param parallel how many at a time: 1 or 16
 * @param pace how long
 */
public record LoginRow(int parallel, Pace pace) implements Row {
    @Override
    public String title() {
        return "log-ins, " + parallel + " parallel";
    }

    @Override
    public List<Figure> figures() {
        return parallel == 1
                ? List.of(Figure.LOGINS_1, Figure.LOGIN_CPU_1)
                : List.of(Figure.LOGINS_16, Figure.LOGIN_CPU_16);
    }

    // By the JDK's TLS some 15,000 log-ins: with fewer a simulator's much code is still being compiled while a limit
    // server's
    // little is done.
    @Override
    public double warmCpuSeconds() {
        return 20;
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        AtomicInteger done = new AtomicInteger();
        ProcessMeter meter = target.server().meter();
        double cpuBefore = meter.cpuSeconds();
        long start = System.nanoTime();
        long end = pace.endNanos();
        Await.value(CompletableFuture.allOf(Stream.generate(() -> keepLoggingIn(target, done, end))
                .limit(parallel)
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new)));
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMillis = (meter.cpuSeconds() - cpuBefore) * 1e3;
        return Map.of(figures().get(0), done.get() / seconds, figures().get(1), cpuMillis / done.get());
    }

    private static CompletionStage<Void> keepLoggingIn(Target target, AtomicInteger done, long end) {
        return target.logIn().thenCompose(connection -> {
            done.incrementAndGet();
            connection.drop();
            return System.nanoTime() - end < 0
                    ? keepLoggingIn(target, done, end)
                    : CompletableFuture.completedStage(null);
        });
    }
}
