package io.github.spmodesim.simulator.mailbox;

/**
 * What STORE does to the flags of a message (RFC 3501 section 6.4.6).
 *
 * @param kind how
 * @param flags which
 */
public record FlagChange(Kind kind, Flags flags) {
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
