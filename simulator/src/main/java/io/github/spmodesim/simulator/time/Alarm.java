package io.github.spmodesim.simulator.time;

/** Something that is to be done when a {@link SimulatorClock} shows an instant. Thread-safe. */
public interface Alarm {
    /** Takes it back; without effect where it has been done, or is being done on another thread. */
    void cancel();
}
