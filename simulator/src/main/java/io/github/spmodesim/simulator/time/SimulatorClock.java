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

    private final InstantSource base;
    private Duration offset;

    private SimulatorClock(InstantSource base, Duration offset) {
        this.base = base;
        this.offset = offset;
    }

    /** A clock that shows {@code start} until it is moved. */
    public static SimulatorClock standing(Instant start) {
        return new SimulatorClock(InstantSource.fixed(start), Duration.ZERO);
    }

    /** A clock that shows {@code start} now and goes on with the system's clock. */
    public static SimulatorClock running(Instant start) {
        InstantSource system = InstantSource.system();
        return new SimulatorClock(system, Duration.between(system.instant(), start));
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
     * @throws IllegalArgumentException when {@code by} is negative
     */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Simulator clock: expected a step forward, got " + by);
        }
        offset = offset.plus(by);
    }

    /** Puts the clock at {@code instant}, forward or back: the way into another year of the article's time-line. */
    public synchronized void set(Instant instant) {
        offset = Duration.between(base.instant(), instant);
    }
}
