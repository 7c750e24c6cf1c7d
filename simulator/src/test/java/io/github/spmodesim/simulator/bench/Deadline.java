package io.github.spmodesim.simulator.bench;

import java.time.Duration;
import java.util.Locale;

/** When the benchmark has to end; tells its progress with the time since the start. */
final class Deadline {
    private final long start = System.nanoTime();
    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    boolean isOver() {
        return System.nanoTime() - start > limit.toNanos();
    }

    /** Says what goes on. */
    void say(String progress) {
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        System.out.println(String.format(Locale.ROOT, "[%02d:%02d] ", seconds / 60, seconds % 60) + progress);
    }
}
