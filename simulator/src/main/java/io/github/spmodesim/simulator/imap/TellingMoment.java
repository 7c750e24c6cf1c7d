package io.github.spmodesim.simulator.imap;

/** When a session can tell its client what happened. */
public enum TellingMoment {
    /** At the end of a command that counts by numbers: none may change (RFC 3501 section 7.4.1). */
    COMMAND_WITH_NUMBERS,
    /** At the end of any other command. */
    COMMAND,
    /** While the client idles (RFC 2177). */
    IDLE,
    /** Between two commands, unasked (RFC 5465). */
    BETWEEN
}
