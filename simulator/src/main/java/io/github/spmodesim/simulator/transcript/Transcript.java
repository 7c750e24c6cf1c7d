package io.github.spmodesim.simulator.transcript;

import java.time.InstantSource;
import java.util.List;

/**
 * The record of every connection, newest lines kept up to a bound of lines and one of characters.
 *
 * <p>Thread-safe; all state is guarded by this object's monitor, under which a line is put in its place and nothing else.
 */
public final class Transcript {
    /** How many lines are kept unless said otherwise. */
    public static final int DEFAULT_CAPACITY = 100_000;
    /** Characters of the longest line that is kept whole. */
    public static final int LONGEST_LINE = 2_000;

    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    private final InstantSource wallClock;
    private final int capacity;
    private final TranscriptLines lines = new TranscriptLines();
    private long connections;

    /** An empty transcript of {@link #DEFAULT_CAPACITY} lines. */
    public Transcript() {
        this(InstantSource.system(), DEFAULT_CAPACITY);
    }

    /**
     * An empty transcript.
     *
     * @param wallClock gives each line its time
     * @param capacity how many lines are kept, at least 1, and at most 16 Mi characters in them; then the oldest go
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

    /**
     * Adds a line; {@code text} must have its secrets masked already. Control characters are shown as {@code \x1b}; of a
     * line longer than {@link #LONGEST_LINE} the beginning is kept and how long it was.
     */
    public void add(ConnectionId connection, Speaker speaker, String text) {
        TranscriptLines.Line line =
                new TranscriptLines.Line(wallClock.instant(), connection, speaker, Printable.of(cut(text)));
        synchronized (this) {
            lines.add(line);
            while (lines.size() > capacity || lines.characters() > MOST_CHARACTERS) {
                lines.dropOldest();
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LINE
                ? text
                : text.substring(0, LONGEST_LINE) + "… (" + text.length() + " octets)";
    }

    /** All lines, oldest first. */
    public synchronized List<TranscriptEntry> entries() {
        return lines.entries(every -> true);
    }

    /** The lines of one connection, oldest first. */
    public synchronized List<TranscriptEntry> entries(ConnectionId connection) {
        return lines.entries(connection::equals);
    }
}
