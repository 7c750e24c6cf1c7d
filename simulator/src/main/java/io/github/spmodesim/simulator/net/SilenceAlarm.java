package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.time.Alarm;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Notices that a client has been silent for too long by the service's calendar.
 *
 * <p>To be used on the connection's event loop alone. What is heard only moves a mark; the one alarm looks at the mark when
 * it is due and is set again, so that a busy connection costs the calendar nothing.
 */
final class SilenceAlarm {
    private static final Alarm NONE = () -> {};

    private final SimulatorClock clock;
    private final Executor loop;
    private final Runnable onSilence;
    private Duration limit = Duration.ZERO;
    private boolean paused;
    private Instant heard = Instant.MIN;
    private Instant ringsAt = Instant.MAX;
    private Alarm alarm = NONE;

    /**
     * An alarm that is off.
     *
     * @param loop the connection's event loop
     * @param onSilence run there once the limit is passed
     */
    SilenceAlarm(SimulatorClock clock, Executor loop, Runnable onSilence) {
        this.clock = clock;
        this.loop = loop;
        this.onSilence = onSilence;
    }

    /** From now on the client may be silent for so long; zero is for ever. */
    void allow(Duration longest) {
        limit = longest;
        paused = false;
        heard = clock.instant();
        if (limit.isZero()) {
            cancel();
        } else {
            setFor(heard.plus(limit));
        }
    }

    /** The client is not silent. */
    void heard() {
        heard = clock.instant();
    }

    /** Until the next {@link #allow} silence does not count. */
    void pause() {
        paused = true;
    }

    /** Switches it off. */
    void cancel() {
        limit = Duration.ZERO;
        alarm.cancel();
        alarm = NONE;
        ringsAt = Instant.MAX;
    }

    // An alarm that is due earlier will look at the mark and set the next.
    private void setFor(Instant due) {
        if (due.isBefore(ringsAt)) {
            alarm.cancel();
            ringsAt = due;
            alarm = clock.at(due, () -> rung(due));
        }
    }

    private void rung(Instant due) {
        try {
            loop.execute(() -> look(due));
        } catch (RejectedExecutionException e) {
            // The loop ends, and the connection with it.
            return;
        }
    }

    private void look(Instant due) {
        if (limit.isZero() || !due.equals(ringsAt)) {
            return;
        }
        alarm = NONE;
        ringsAt = Instant.MAX;
        if (paused) {
            heard = clock.instant();
        }
        Instant end = heard.plus(limit);
        if (clock.instant().isBefore(end)) {
            setFor(end);
        } else {
            cancel();
            onSilence.run();
        }
    }
}
