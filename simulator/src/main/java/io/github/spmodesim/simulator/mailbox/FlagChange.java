package io.github.spmodesim.simulator.mailbox;

/**
 * What STORE does to the flags of a message (RFC 3501 section 6.4.6).
 *
 * @param kind how
 * @param flags which
 * @param unchangedSince messages with a higher mod-sequence are left alone (UNCHANGEDSINCE, RFC 7162 section 3.1.3); {@link
 *     #WHATEVER} for none
 */
public record FlagChange(Kind kind, Flags flags, long unchangedSince) {
    /** The change is made however lately the message was changed. */
    public static final long WHATEVER = Long.MAX_VALUE;

    /** A change that is made in any case. */
    public FlagChange(Kind kind, Flags flags) {
        this(kind, flags, WHATEVER);
    }

    /** How flags change. */
    public enum Kind {
        /** These and no others. */
        REPLACE,
        /** These as well. */
        ADD,
        /** These no longer. */
        REMOVE
    }

    /** The flags after the change. */
    public Flags appliedTo(Flags before) {
        return switch (kind) {
            case REPLACE -> flags;
            case ADD -> before.with(flags);
            case REMOVE -> before.without(flags);
        };
    }
}
