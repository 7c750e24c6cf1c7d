package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Locale;

/**
 * A message flag: one of the system flags, or a keyword (RFC 3501 section 2.3.2).
 *
 * @param name as shown; system flags in their usual spelling
 */
public record Flag(String name) implements Comparable<Flag> {
    /** Answered. */
    public static final Flag ANSWERED = new Flag("\\Answered");
    /** Flagged for attention. */
    public static final Flag FLAGGED = new Flag("\\Flagged");
    /** To be removed by EXPUNGE. */
    public static final Flag DELETED = new Flag("\\Deleted");
    /** Read. */
    public static final Flag SEEN = new Flag("\\Seen");
    /** Not finished. */
    public static final Flag DRAFT = new Flag("\\Draft");
    /** The system flags that a client may set. */
    public static final List<Flag> SYSTEM = List.of(ANSWERED, FLAGGED, DELETED, SEEN, DRAFT);

    /** The flag of that name; the spelling of system flags does not matter. */
    public static Flag of(String name) {
        return SYSTEM.stream()
                .filter(flag -> flag.name.equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Flag(name));
    }

    private String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flag flag && key().equals(flag.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public int compareTo(Flag other) {
        int bySystem = Integer.compare(rank(), other.rank());
        return bySystem != 0 ? bySystem : key().compareTo(other.key());
    }

    private int rank() {
        int index = SYSTEM.indexOf(this);
        return index < 0 ? SYSTEM.size() : index;
    }
}
