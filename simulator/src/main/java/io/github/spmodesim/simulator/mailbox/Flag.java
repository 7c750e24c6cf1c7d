package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Locale;

/**
 * A message flag: one of the system flags, or a keyword (RFC 3501 section 2.3.2). Two flags are equal whatever the case of
 * their names. Immutable.
 */
public final class Flag implements Comparable<Flag> {
    /** Answered. */
    public static final Flag ANSWERED = new Flag("\\Answered", 0);
    /** Flagged for attention. */
    public static final Flag FLAGGED = new Flag("\\Flagged", 1);
    /** To be removed by EXPUNGE. */
    public static final Flag DELETED = new Flag("\\Deleted", 2);
    /** Read. */
    public static final Flag SEEN = new Flag("\\Seen", 3);
    /** Not finished. */
    public static final Flag DRAFT = new Flag("\\Draft", 4);
    /** The system flags that a client may set. */
    public static final List<Flag> SYSTEM = List.of(ANSWERED, FLAGGED, DELETED, SEEN, DRAFT);

    private static final int KEYWORD = SYSTEM.size();

    private final String name;
    private final String key;
    private final int rank;

    private Flag(String name, int rank) {
        this.name = name;
        this.key = name.toLowerCase(Locale.ROOT);
        this.rank = rank;
    }

    /** The flag of that name; the spelling of system flags does not matter. */
    public static Flag of(String name) {
        Flag keyword = new Flag(name, KEYWORD);
        return SYSTEM.stream()
                .filter(flag -> flag.key.equals(keyword.key))
                .findFirst()
                .orElse(keyword);
    }

    /** As shown; system flags in their usual spelling. */
    public String name() {
        return name;
    }

    /** Whether it is a keyword and no system flag. */
    public boolean isKeyword() {
        return rank == KEYWORD;
    }

    /** The system flag's bit in a set of flags, 0 for a keyword. */
    int bit() {
        return isKeyword() ? 0 : 1 << rank;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flag flag && key.equals(flag.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(Flag other) {
        return rank != other.rank ? Integer.compare(rank, other.rank) : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return name;
    }
}
