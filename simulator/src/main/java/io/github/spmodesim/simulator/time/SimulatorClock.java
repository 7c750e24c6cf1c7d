package io.github.spmodesim.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The service's calendar: it runs under {@code serve}, it stands in an embedded simulator until a test moves it.
 *
 * <p>Thread-safe; the current offset is guarded by this object's monitor.
 */
public final class SimulatorClock implements InstantSource {
    /** The zone of every date that the service shows: docomo's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The earliest time that it shows. */
    public static final Instant EARLIEST = Instant.EPOCH;
    /** The latest time that it is put at; from there it still runs for a year before dates need more than four digits. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final InstantSource base;
    private Duration offset;

    private SimulatorClock(InstantSource base, Duration offset) {
        this.base = base;
        this.offset = offset;
    }

    /**
     * A clock that shows {@code start} until it is moved.
     *
     * @throws IllegalArgumentException when {@code start} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public static SimulatorClock standing(Instant start) {
        return new SimulatorClock(InstantSource.fixed(checked(start)), Duration.ZERO);
    }

    /**
     * A clock that shows {@code start} now and goes on with the system's clock.
     *
     * @throws IllegalArgumentException when {@code start} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public static SimulatorClock running(Instant start) {
        InstantSource system = InstantSource.system();
        return new SimulatorClock(system, Duration.between(system.instant(), checked(start)));
    }

    /** A clock that shows the system's time. */
    public static SimulatorClock running() {
        return new SimulatorClock(InstantSource.system(), Duration.ZERO);
    }

    @Override
    public synchronized Instant instant() {
        return base.instant().plus(offset);
    }

    /** The date in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /**
     * Moves the clock forward.
     *
     * @param by how far; the way back is {@link #set(Instant)}
     * @throws IllegalArgumentException when {@code by} is negative or leads beyond {@link #LATEST}
     */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Simulator clock: expected a step forward, got " + by);
        }
        if (by.compareTo(Duration.between(instant(), LATEST)) > 0) {
            throw new IllegalArgumentException("Simulator clock: expected a step to " + LATEST + " at most, got " + by);
        }
        offset = offset.plus(by);
    }

    /**
     * Puts the clock at {@code instant}, forward or back: the way into another year of the article's time-line.
     *
     * @throws IllegalArgumentException when {@code instant} is not from {@link #EARLIEST} to {@link #LATEST}
     */
    public synchronized void set(Instant instant) {
        offset = Duration.between(base.instant(), checked(instant));
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "expected an instant from " + EARLIEST + " to " + LATEST + ", got " + instant);
        }
        return instant;
    }
}
