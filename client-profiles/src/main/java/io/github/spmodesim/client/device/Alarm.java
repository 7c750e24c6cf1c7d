package io.github.spmodesim.client.device;

import java.time.Instant;
import java.util.function.Consumer;

/** One alarm of a {@link DeviceClock}. It rings once or never. */
public final class Alarm implements Comparable<Alarm> {
    private final Instant time;
    private final Runnable action;
    private final Consumer<Alarm> forget;

    Alarm(Instant time, Runnable action, Consumer<Alarm> forget) {
        this.time = time;
        this.action = action;
        this.forget = forget;
    }

    /** Keeps it from ringing, unless it is ringing already. */
    public void cancel() {
        forget.accept(this);
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
