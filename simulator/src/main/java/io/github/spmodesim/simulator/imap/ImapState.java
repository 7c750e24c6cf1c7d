package io.github.spmodesim.simulator.imap;

/** Connection states of RFC 3501 section 3. */
public enum ImapState {
    /** Before a log-in. */
    NOT_AUTHENTICATED,
    /** After a log-in, no mailbox open. */
    AUTHENTICATED,
    /** A mailbox is open. */
    SELECTED,
    /** The connection ends. */
    LOGOUT;

    /** Whether a command that needs {@code required} may run now. */
    public boolean allows(Required required) {
        return switch (this) {
            case NOT_AUTHENTICATED -> required == Required.ANY || required == Required.NOT_AUTHENTICATED;
            case AUTHENTICATED -> required == Required.ANY || required == Required.AUTHENTICATED;
            case SELECTED -> required != Required.NOT_AUTHENTICATED;
            case LOGOUT -> false;
        };
    }

    /** In which states a command is valid. */
    public enum Required {
        /** In all of them. */
        ANY,
        /** Before a log-in alone. */
        NOT_AUTHENTICATED,
        /** After a log-in, with or without an open mailbox. */
        AUTHENTICATED,
        /** With an open mailbox. */
        SELECTED
    }
}
