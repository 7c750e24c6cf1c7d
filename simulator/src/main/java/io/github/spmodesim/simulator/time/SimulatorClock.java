package io.github.spmodesim.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service's calendar: it runs under {@code serve}, it stands in an embedded simulator until a test moves it.
 *
 * <p>Thread-safe: moving is guarded by this object's monitor, reading takes no lock; what a move of a standing clock makes due
 * is done under a lock of its own, so that each move returns when all of it is done.
 */
public final class SimulatorClock implements InstantSource {
    /** The zone of every date that the service shows: docomo's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The earliest time that it shows. */
    public static final Instant EARLIEST = Instant.EPOCH;
    /** The latest time that it is put at; from there it still runs for a year before dates need more than four digits. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(SimulatorClock.class);

    private final InstantSource base;
    private final boolean runs;
    private final AlarmQueue alarms = new AlarmQueue();
    private final ReentrantLock ringing = new ReentrantLock();
    private volatile Duration offset;

    private SimulatorClock(InstantSource base, boolean runs, Duration offset) {
        this.base = base;
        this.runs = runs;
        this.offset = offset;
    }

    /**
     * A clock that shows {@code start} until it is moved.
     *
     * @throws IllegalArgumentException when {@code start} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public static SimulatorClock standing(Instant start) {
        return new SimulatorClock(InstantSource.fixed(checked(start)), false, Duration.ZERO);
    }

    /**
     * A clock that shows {@code start} now and goes on with the system's clock.
     *
     * @throws IllegalArgumentException when {@code start} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public static SimulatorClock running(Instant start) {
        InstantSource system = InstantSource.system();
        return new SimulatorClock(system, true, Duration.between(system.instant(), checked(start)));
    }

    /** A clock that shows the system's time. */
    public static SimulatorClock running() {
        return new SimulatorClock(InstantSource.system(), true, Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    /** The date in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /**
     * Has something done when this clock shows an instant, or later; at once where it is past already.
     *
     * <p>A clock that stands does it on the thread that moves it (or that sets an alarm for the past), before the move
     * returns; a clock that runs does it on a thread of its own. A jump is a jump: the clock shows no instant between, and
     * what falls into it is done in the order of its instants while the clock shows the end. Putting the clock back takes
     * back nothing that was done.
     *
     * @param instant when
     * @param action must be short and wait for nothing; what it throws is logged and stops no other alarm
     * @return the handle to take it back
     */
    public Alarm at(Instant instant, Runnable action) {
        AlarmQueue.Entry alarm = alarms.add(instant, action);
        if (runs) {
            serve();
        } else if (!instant.isAfter(instant()) && alarms.remove(alarm)) {
            // Its own and no other's: those are the mover's, who returns when they are done.
            ring(action);
        }
        return () -> alarms.remove(alarm);
    }

    /**
     * Moves the clock forward.
     *
     * @param by how far; the way back is {@link #set(Instant)}
     * @throws IllegalArgumentException when {@code by} is negative or leads beyond {@link #LATEST}
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Simulator clock: expected a step forward, got " + by);
        }
        synchronized (this) {
            if (by.compareTo(Duration.between(instant(), LATEST)) > 0) {
                throw new IllegalArgumentException(
                        "Simulator clock: expected a step to " + LATEST + " at most, got " + by);
            }
            offset = offset.plus(by);
        }
        moved();
    }

    /**
     * Puts the clock at {@code instant}, forward or back: the way into another year of the article's time-line.
     *
     * @throws IllegalArgumentException when {@code instant} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public void set(Instant instant) {
        synchronized (this) {
            offset = Duration.between(base.instant(), checked(instant));
        }
        moved();
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "expected an instant from " + EARLIEST + " to " + LATEST + ", got " + instant);
        }
        return instant;
    }

    private void moved() {
        alarms.clockMoved();
        if (runs) {
            serve();
        } else {
            ringing.lock();
            try {
                ringWhatIsDue();
            } finally {
                ringing.unlock();
            }
        }
    }

    private void serve() {
        if (alarms.needsServer()) {
            Thread server = new Thread(this::ringFromNowOn, "spmode-sim calendar");
            server.setDaemon(true);
            server.start();
        }
    }

    private void ringFromNowOn() {
        try {
            while (alarms.awaitDue(this)) {
                ringWhatIsDue();
            }
        } catch (InterruptedException e) {
            LOG.error("the calendar's thread was interrupted; no alarm is done any more", e);
        }
    }

    private void ringWhatIsDue() {
        for (Optional<Runnable> due = alarms.takeDue(instant()); due.isPresent(); due = alarms.takeDue(instant())) {
            ring(due.get());
        }
    }

    private static void ring(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.error("an alarm of the calendar failed; this is a defect of the simulator", e);
        }
    }
}
