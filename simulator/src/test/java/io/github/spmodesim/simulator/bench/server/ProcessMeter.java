package io.github.spmodesim.simulator.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * CPU time, memory and threads of a process and its children; memory and threads on Linux alone.
 *
 * @param process the parent of all
 */
public record ProcessMeter(ProcessHandle process) {
    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    /** CPU seconds so far, those of ended children included where the system tells them. */
    public double cpuSeconds() {
        return all().mapToDouble(ProcessMeter::cpuSeconds).sum();
    }

    private static double cpuSeconds(ProcessHandle one) {
        try {
            String stat = Files.readString(PROC.resolve(one.pid() + "/stat"));
            // Behind the name, which may hold anything: state is the first field, utime to cstime are 12 to 15.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                            .skip(11)
                            .limit(4)
                            .mapToLong(Long::parseLong)
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            return one.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
        }
    }

    /** Resident memory in KiB, that of several processes without what they share; empty where the system does not tell. */
    public OptionalDouble residentKib() {
        return sum(one -> one.equals(process) && all().count() == 1
                ? field(one, "status", "VmRSS:")
                : field(one, "smaps_rollup", "Pss:"));
    }

    /** Threads; empty where the system does not tell. */
    public OptionalDouble threads() {
        return sum(one -> field(one, "status", "Threads:"));
    }

    /** Makes a Java virtual machine give back what it does not need, in its heap and outside, and waits for that. */
    public void collectGarbage() throws InterruptedException {
        try {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            for (String command : List.of("GC.run", "System.trim_native_heap", "GC.run")) {
                new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor(30, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd of the JDK cannot be started", e);
        }
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private OptionalDouble sum(java.util.function.ToDoubleFunction<ProcessHandle> figure) {
        return Files.isReadable(PROC.resolve("self/status"))
                ? OptionalDouble.of(all().mapToDouble(figure).sum())
                : OptionalDouble.empty();
    }

    private static double field(ProcessHandle one, String file, String name) {
        try (Stream<String> lines = Files.lines(PROC.resolve(one.pid() + "/" + file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
