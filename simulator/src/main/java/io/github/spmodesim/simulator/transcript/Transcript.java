package io.github.spmodesim.simulator.transcript;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The record of every connection, newest lines kept up to a bound.
 *
 * <p>Thread-safe; all state is guarded by this object's monitor.
 */
public final class Transcript {
    /** How many lines are kept unless said otherwise. */
    public static final int DEFAULT_CAPACITY = 100_000;

    private final InstantSource wallClock;
    private final int capacity;
    private final Deque<TranscriptEntry> entries = new ArrayDeque<>();
    private long connections;

    /** An empty transcript of {@link #DEFAULT_CAPACITY} lines. */
    public Transcript() {
        this(InstantSource.system(), DEFAULT_CAPACITY);
    }

    /**
     * An empty transcript.
     *
     * @param wallClock gives each line its time
     * @param capacity how many lines are kept, at least 1; then the oldest go
     */
    public Transcript(InstantSource wallClock, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("Transcript: expected a capacity of at least 1 line, got " + capacity);
        }
        this.wallClock = wallClock;
        this.capacity = capacity;
    }

    /** Names a new connection of {@code service}. */
    public synchronized ConnectionId open(String service) {
        connections++;
        return new ConnectionId(service, connections);
    }

    /** Adds a line; {@code text} must have its secrets masked already. Control characters are shown as {@code \x1b}. */
    public void add(ConnectionId connection, Speaker speaker, String text) {
        TranscriptEntry entry = new TranscriptEntry(wallClock.instant(), connection, speaker, Printable.of(text));
        synchronized (this) {
            if (entries.size() == capacity) {
                entries.removeFirst();
            }
            entries.addLast(entry);
        }
    }

    /** All lines, oldest first. */
    public synchronized List<TranscriptEntry> entries() {
        return List.copyOf(entries);
    }

    /** The lines of one connection, oldest first. */
    public synchronized List<TranscriptEntry> entries(ConnectionId connection) {
        return entries.stream()
                .filter(entry -> entry.connection().equals(connection))
                .toList();
    }
}
