package io.github.spmodesim.client.device;

import java.time.Instant;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One alarm of a {@link DeviceClock}. It rings once or never. */
public final class Alarm implements Comparable<Alarm> {
    private final Instant time;
    private final Runnable action;
    private final Consumer<Alarm> forget;
    private final Future<?> tick;

    /**
     * A set alarm.
     *
     * @param time when it rings
     * @param action what it does then
     * @param forget takes it off the clock
     * @param tick what would wake the clock for it
     */
    Alarm(Instant time, Runnable action, Consumer<Alarm> forget, Future<?> tick) {
        this.time = time;
        this.action = action;
        this.forget = forget;
        this.tick = tick;
    }

    /** Keeps it from ringing, unless it is ringing already. */
    public void cancel() {
        forget.accept(this);
        tick.cancel(false);
    }

    Instant time() {
        return time;
    }

    void ring() {
        action.run();
    }

    /** Earlier first. */
    @Override
    public int compareTo(Alarm other) {
        return time.compareTo(other.time);
    }
}
