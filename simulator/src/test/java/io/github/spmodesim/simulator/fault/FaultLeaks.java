package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Has every fault strike again and again, and looks for what is left behind of open connections and threads. */
final class FaultLeaks {
    /** Files that the runtime itself opens and closes now and then. */
    private static final int SLACK = 3;
    /** Threads of the runtime and of Netty that live as long as the process, or end by themselves. */
    private static final List<String> LASTING = List.of(
            "ForkJoinPool.commonPool",
            "globalEventExecutor",
            "Attach Listener",
            "Common-Cleaner",
            "process reaper",
            "awaitility");

    private FaultLeaks() {}

    /**
     * Runs rounds in several houses side by side, and makes sure that all is as it was.
     *
     * @param houses how many
     * @param rounds how many each
     */
    static void check(int houses, int rounds) throws Exception {
        Set<Thread> before = threads();
        List<FaultRounds> all = new ArrayList<>();
        ExecutorService each = Executors.newFixedThreadPool(houses);
        try {
            for (int house = 0; house < houses; house++) {
                all.add(new FaultRounds());
            }
            // The first round loads classes and makes certificates.
            inEach(each, all, 1, true);
            long most = openFiles() + SLACK;
            inEach(each, all, rounds - 1, false);
            Awaitility.await().untilAsserted(() -> assertThat(openFiles()).isLessThanOrEqualTo(most));
        } finally {
            all.forEach(FaultRounds::close);
            each.shutdown();
        }
        Awaitility.await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
    }

    private static void inEach(ExecutorService each, List<FaultRounds> houses, int rounds, boolean first)
            throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (FaultRounds house : houses) {
            work.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    house.round(first);
                }
                return null;
            });
        }
        for (Future<Void> done : each.invokeAll(work)) {
            done.get();
        }
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> LASTING.stream().noneMatch(thread.getName()::startsWith))
                .collect(Collectors.toSet());
    }
}
